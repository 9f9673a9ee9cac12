# The handler of compute-js as a worker, as workerd.capnp has that of examples/hello-js.
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "compute", worker = .compute)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "compute")],
);

const compute :Workerd.Worker = (
  modules = [(name = "index.js", esModule = embed "compute-js/src/index.js")],
  compatibilityDate = "2026-11-01",
);
