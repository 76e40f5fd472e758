"""Code actions: what can be done at the cursor. Syntax alone, in milliseconds; the work is a command's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lsprotocol import types

from lsp_server.features.offers import QUICK_FIX, REWRITE, Offer, offers
from lsp_server.protocol import mapping_of

if TYPE_CHECKING:
    from lsp_server.server import Server

OPTIONS = types.CodeActionOptions(code_action_kinds=[REWRITE, QUICK_FIX], resolve_provider=True)


def register(server: Server) -> None:
    """Register `textDocument/codeAction` and `codeAction/resolve`."""

    @server.feature(types.TEXT_DOCUMENT_CODE_ACTION, OPTIONS)
    def code_action(params: types.CodeActionParams) -> list[types.CodeAction] | None:
        wanted = params.context.only
        document = server.documents.find(params.text_document.uri)
        if document is None or not (_wanted(REWRITE, wanted) or _wanted(QUICK_FIX, wanted)):
            return None
        function = server.syntax(document).function_at(min(params.range.start.line, document.line_count - 1))
        if function is None:
            return None
        made = [offer for offer in offers(server, document, function) if _wanted(offer.kind, wanted)]
        if not server.supports("text_document.code_action.disabled_support"):
            made = [offer for offer in made if not offer.disabled]
        return [_action(server, offer, params) for offer in made] or None

    @server.feature(types.CODE_ACTION_RESOLVE)
    async def resolve(action: types.CodeAction) -> types.CodeAction:
        from lsp_server.features.apply import CannotApply, edit_of_choice

        data = mapping_of(action.data)
        if action.edit is None and {"uri", "name", "choice"} <= data.keys():
            try:
                action.edit = await edit_of_choice(server, data["uri"], data["name"], int(data["choice"]))
            except CannotApply as error:
                server.say(str(error))
        return action


def _action(server: Server, offer: Offer, params: types.CodeActionParams) -> types.CodeAction:
    action = types.CodeAction(title=offer.title, kind=offer.kind)
    if offer.disabled:
        action.disabled = types.CodeActionDisabled(reason=offer.disabled)
        return action
    command = types.Command(title=offer.title, command=offer.command, arguments=[offer.arguments])
    if offer.choice is not None and _resolves(server):
        action.data = offer.arguments
        # Says which body is now in the file; the edit itself comes by `resolve`.
        command = types.Command(title=offer.title, command="coderl.chosen", arguments=[offer.arguments])
    action.command = command
    if offer.kind == QUICK_FIX:
        own = [diagnostic for diagnostic in params.context.diagnostics if diagnostic.source == "coderl"]
        action.diagnostics = own or None
        action.is_preferred = True if server.supports("text_document.code_action.is_preferred_support") else None
    return action


def _resolves(server: Server) -> bool:
    properties = server.client_capabilities.text_document and server.client_capabilities.text_document.code_action
    support = properties.resolve_support if properties else None
    return bool(properties and properties.data_support and support and "edit" in support.properties)


def _wanted(kind: str, only: Any) -> bool:
    """Whether a kind is one of those asked for: `refactor` asks for `refactor.rewrite.coderl` too."""
    if not only:
        return True
    names = [str(getattr(item, "value", item)) for item in only]
    return any(name == "" or kind == name or kind.startswith(name + ".") for name in names)
