"""What schemathesis cannot know from the description."""

import schemathesis

# A component is bytes, of which there is nothing more to know.
schemathesis.serializer.alias("application/wasm", "application/octet-stream")


@schemathesis.hook
def before_call(context, case, kwargs):
    """Sends no key where a method is tried that is not there: all have the example's, which is answered before the method."""
    if case.method.upper() != case.operation.method.upper() and case.headers:
        case.headers.pop("Idempotency-Key", None)
