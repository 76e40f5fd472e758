;;; lsp-mode.el --- implements a function by lsp-mode's own commands, in batch  -*- lexical-binding: t -*-
;; Loads the user's configuration, opens the file, chooses the first code action, waits for the edit, writes the file.
(require 'package)
(add-to-list 'package-directory-list "/usr/share/emacs/site-lisp/elpa")
(package-initialize)
(require 'cl-lib)
(setq lsp-auto-guess-root t
      lsp-enabled-clients '(coderl)     ; nothing else is to be offered or downloaded
      lsp-restart 'ignore
      lsp-enable-suggest-server-download nil
      lsp-session-file (expand-file-name "lsp-session" (getenv "HOME")))
(load (getenv "CODERL_TEST_CONFIG") nil t t)
(require 'lsp-mode)
(let (before)
  (find-file (getenv "CODERL_TEST_FILE"))
  (setq-local make-backup-files nil)
  (lsp-workspace-folders-add (file-name-directory (getenv "CODERL_TEST_FILE")))
  (lsp)
  (cl-loop repeat 900 until (and (lsp-workspaces)
                                 (cl-every (lambda (workspace) (eq 'initialized (lsp--workspace-status workspace)))
                                           (lsp-workspaces)))
           do (accept-process-output nil 0.1))
  (goto-char (point-min))
  (search-forward "double")
  (setq before (buffer-string))
  (let ((actions (lsp-code-actions-at-point)))
    (message "offered: %S" (mapcar #'lsp:code-action-title actions))
    (lsp-execute-code-action (seq-first actions)))
  (cl-loop repeat 1800 until (not (equal (buffer-string) before)) do (accept-process-output nil 0.1))
  (when (equal (buffer-string) before)
    (message "no edit came")
    (kill-emacs 1))
  (save-buffer)
  (kill-emacs 0))
