"""JSON-RPC as pygls speaks it, with its gaps closed: every request is answered, malformed ones too.

pygls announces no `workspace/textDocumentContent` either; it is added to what `initialize` answers.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any

from lsprotocol import types
from pygls.exceptions import JsonRpcException, JsonRpcInternalError, JsonRpcInvalidParams
from pygls.protocol import LanguageServerProtocol

log = logging.getLogger(__name__)


def mapping_of(given: Any) -> Mapping[str, Any]:
    """A JSON object whose form no type gives, as a mapping: pygls makes some a dict, others a tuple with names.

    What is no object counts as an empty one.
    """
    if isinstance(given, Mapping):
        return given
    if hasattr(given, "_asdict"):
        return dict(given._asdict())
    return vars(given) if hasattr(given, "__dict__") else {}


class Protocol(LanguageServerProtocol):
    """What pygls does, and answers to requests that it only logs."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._request_futures = _Running()

    def structure_message(self, data: dict[str, Any]) -> Any:
        """Turn JSON into a message. A request that is malformed is answered, so that its sender does not wait."""
        try:
            return super().structure_message(data)
        except JsonRpcException as error:
            if isinstance(data.get("id"), (int, str)) and "method" in data:
                log.warning("a malformed %s request was refused", data["method"])
                self._send_response(data["id"], error=_invalid(data["method"], error).to_response_error())
            else:
                log.warning("a malformed message was ignored (%s)", data.get("method", "a response"))
            return _IGNORED

    def handle_message(self, message: Any) -> None:
        """Act on a message; what is none is ignored, and requests out of order are answered as the protocol says."""
        if message is _IGNORED:
            return
        if not hasattr(message, "jsonrpc"):
            log.warning("ignored something that is no JSON-RPC message")
            return
        method = getattr(message, "method", None)
        if method is None and self._came_late(message):
            return
        if self._workspace is None and method is not None and method not in _BEFORE_INITIALIZE:
            if hasattr(message, "id"):
                error = types.ResponseError(
                    code=int(types.ErrorCodes.ServerNotInitialized), message="The server is not initialized yet."
                )
                self._send_response(message.id, error=error)
            return
        if self._shutdown and hasattr(message, "id") and method is not None:
            error = types.ResponseError(
                code=int(types.ErrorCodes.InvalidRequest), message="The server is shutting down."
            )
            self._send_response(message.id, error=error)
            return
        if isinstance(message, types.ExecuteCommandRequest) and message.params.command not in self.fm.commands:
            # pygls answers as well, and logs a traceback for what is the client's mistake.
            said = f"There is no command {message.params.command!r}."
            error = types.ResponseError(code=int(types.ErrorCodes.InvalidParams), message=said)
            self._send_response(message.id, error=error)
            return
        super().handle_message(message)

    def _execute_handler(self, msg_id: Any, handler: Any, callback: Any, args: Any = None, kwargs: Any = None) -> None:
        """Run a handler. pygls forgets those of requests when they have ended; of notifications it keeps every one."""
        super()._execute_handler(msg_id, handler, callback, args, kwargs)
        future = self._request_futures.get(msg_id)
        if future is not None:
            future.add_done_callback(lambda _: self._request_futures.pop(msg_id, None))

    def _came_late(self, response: Any) -> bool:
        """Whether nobody waits for the answer any more; pygls would raise."""
        waiting = self._request_futures.get(response.id)
        if waiting is None or not waiting.done():
            return False
        del self._request_futures[response.id]
        return True

    def _send_response(
        self, msg_id: str | int, result: Any | None = None, error: types.ResponseError | None = None
    ) -> None:
        provided = self.fm.feature_options.get(types.WORKSPACE_TEXT_DOCUMENT_CONTENT)
        if isinstance(result, types.InitializeResult) and result.capabilities.workspace is not None:
            result.capabilities.workspace.text_document_content = provided
        super()._send_response(msg_id, result, error)


class _Running(dict[Any, Any]):
    """What runs, by its request. At `shutdown` pygls cancels what it goes through, which takes itself out."""

    def items(self) -> Any:
        return list(super().items())


_BEFORE_INITIALIZE = {types.INITIALIZE, types.EXIT, types.SHUTDOWN, types.SET_TRACE, types.CANCEL_REQUEST}
_IGNORED = object()


def _invalid(method: str, error: JsonRpcException) -> JsonRpcException:
    if isinstance(error, (JsonRpcInvalidParams, JsonRpcInternalError)):
        return JsonRpcInvalidParams(f"The parameters of {method} are not what the protocol says.")
    return error
