// Answers every request with one line of text.

#include "../bindings/handler.h"

#define BODY "Hello from Isolet!\n"

// The end of a string literal's bytes is not sent, so its length is one less than its size.
#define BYTES(literal) { (uint8_t *)(literal), sizeof(literal) - 1 }

static void append(wasi_http_types_own_fields_t headers, handler_string_t name, wasi_http_types_field_value_t value) {
  wasi_http_types_header_error_t error;
  wasi_http_types_method_fields_append(wasi_http_types_borrow_fields(headers), &name, &value, &error);
}

// Writes the body whole; a body this small fits the host's buffer, so it is complete before the head is handed over.
static void write_body(wasi_http_types_own_outgoing_body_t body) {
  wasi_http_types_own_output_stream_t stream;
  wasi_http_types_method_outgoing_body_write(wasi_http_types_borrow_outgoing_body(body), &stream);
  handler_list_u8_t bytes = BYTES(BODY);
  wasi_io_streams_stream_error_t stream_error;
  wasi_io_streams_method_output_stream_blocking_write_and_flush(
      wasi_io_streams_borrow_output_stream(stream), &bytes, &stream_error);
  wasi_io_streams_output_stream_drop_own(stream);
  wasi_http_types_error_code_t error;
  wasi_http_types_static_outgoing_body_finish(body, NULL, &error);
}

void exports_wasi_http_incoming_handler_handle(exports_wasi_http_incoming_handler_own_incoming_request_t request,
                                               exports_wasi_http_incoming_handler_own_response_outparam_t out) {
  wasi_http_types_incoming_request_drop_own(request);
  wasi_http_types_own_fields_t headers = wasi_http_types_constructor_fields();
  append(headers, (handler_string_t)BYTES("content-type"), (wasi_http_types_field_value_t)BYTES("text/plain"));
  append(headers, (handler_string_t)BYTES("content-length"), (wasi_http_types_field_value_t)BYTES("19"));

  wasi_http_types_own_outgoing_response_t response = wasi_http_types_constructor_outgoing_response(headers);
  wasi_http_types_own_outgoing_body_t body;
  wasi_http_types_method_outgoing_response_body(wasi_http_types_borrow_outgoing_response(response), &body);
  write_body(body);

  wasi_http_types_result_own_outgoing_response_error_code_t result = { .is_err = false, .val.ok = response };
  wasi_http_types_static_response_outparam_set(out, &result);
}

_Static_assert(sizeof(BODY) - 1 == 19, "the announced content-length is the body's");
