//! Snapshots of an engine that is a few lines of text and follows the protocol of the real one.

use super::*;
use crate::javascript::component::encode;

/// What the first byte of the source tells this engine to do.
const ENGINE: &str = r#"
(module
  (import "host:clock/now@1.0.0" "now" (func $now (result i64)))
  (memory (export "memory") 1)
  (global $length (mut i32) (i32.const 0))
  (global $error (mut i64) (i64.const 0))
  (data (i32.const 16) "Error: no\n    at worker.js:1:7\n")
  (func (export "isolet_alloc") (param i32) (result i32)
    (global.set $length (local.get 0))
    (drop (memory.grow (i32.div_u (i32.add (local.get 0) (i32.const 65535)) (i32.const 65536))))
    (i32.const 1024))
  (func (export "initialize") (local $what i32)
    (local.set $what (i32.load8_u (i32.const 1024)))
    (if (i32.eq (local.get $what) (i32.const 116)) ;; t
      (then (global.set $error (i64.const 0x10_0000001f))))
    (if (i32.eq (local.get $what) (i32.const 111)) ;; o
      (then (global.set $error (i64.const 0x7fffffff_7fffffff))))
    (if (i32.eq (local.get $what) (i32.const 104)) ;; h
      (then (drop (call $now))))
    (if (i32.eq (local.get $what) (i32.const 108)) ;; l
      (then (loop $again (br $again))))
    (if (i32.eq (local.get $what) (i32.const 117)) ;; u
      (then (unreachable)))
    (if (i32.eq (local.get $what) (i32.const 114)) ;; r
      (then (call $deep)))
    (if (i32.eq (local.get $what) (i32.const 109)) ;; m
      (then (if (i32.eq (memory.grow (i32.const 64)) (i32.const -1)) (then (unreachable)))))
    (i32.store (i32.const 8) (i32.const 42)))
  (func $deep (call $deep) (drop (memory.size)))
  (func (export "isolet_error") (result i64) (global.get $error))
  (func (export "answer") (result i32) (i32.add (i32.load (i32.const 8)) (global.get $length)))
  (@custom "keep" "kept")
)"#;

const BOUNDS: Bounds = Bounds { fuel: 1_000_000, memory: 4 << 20 };

fn made(source: &str) -> Result<Vec<u8>, SnapshotError> {
    let (engine, source) = (wat::parse_str(ENGINE).expect("it is WebAssembly"), source.to_owned());
    on_thread(move || snapshot(&engine, &source, BOUNDS))
}

/// Runs `work` with the stack it needs.
fn on_thread<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    let thread = std::thread::Builder::new().stack_size(THREAD_STACK_BYTES);
    thread.spawn(work).expect("a thread").join().expect("it comes to its end")
}

/// Runs a function of a core module whose imports trap.
fn answer(module: &[u8]) -> i32 {
    let mut config = Config::new();
    config.consume_fuel(true);
    let module = Module::new(&Engine::new(&config).expect("an engine"), module).expect("it is valid");
    let mut running = Running::start(&module, BOUNDS).expect("it starts");
    running.call("answer", ()).expect("it answers")
}

#[test]
fn a_snapshot_goes_on_from_where_the_top_level_ended() {
    let module = made("export default {}").expect("it is made");
    assert_eq!(answer(&module), 42 + 17, "memory and globals are kept");
    let kept = module.windows(8).any(|window| window == b"keepkept");
    assert!(kept, "custom sections are kept");
    let exports = wat_exports(&module);
    assert!(!exports.contains(&"initialize".to_owned()), "it runs once: {exports:?}");
    assert!(exports.iter().all(|name| !name.starts_with("__wizer")), "{exports:?}");
}

fn wat_exports(module: &[u8]) -> Vec<String> {
    let module = Module::new(&Engine::default(), module).expect("it is valid");
    module.exports().map(|export| export.name().to_owned()).collect()
}

#[test]
fn the_same_source_makes_the_same_snapshot() {
    assert_eq!(made("export default {}"), made("export default {}"));
}

#[test]
fn what_ends_a_top_level_is_told() {
    let unreachable = Trap::UnreachableCodeReached.to_string();
    let cases = [
        ("throw", SnapshotError::Threw("Error: no\n    at worker.js:1:7".to_owned())),
        ("out of bounds", SnapshotError::Threw(String::new())),
        ("host", SnapshotError::HostCall { import: "host:clock/now@1.0.0#now".to_owned() }),
        ("loop", SnapshotError::TooLong(BOUNDS.fuel)),
        ("unreachable", SnapshotError::Trapped(unreachable.clone())),
        ("recursion", SnapshotError::TooDeep),
        ("memory", SnapshotError::Trapped(unreachable)),
    ];
    for (source, expected) in cases {
        assert_eq!(made(source).expect_err(source), expected, "{source}");
    }
}

#[test]
fn sources_are_bounded() {
    let bounds = Bounds { memory: 64 << 20, ..BOUNDS };
    let engine = wat::parse_str(ENGINE).expect("it is WebAssembly");
    let at = |length: usize| snapshot(&engine, &" ".repeat(length), bounds).map(|_| ());
    assert_eq!(at(SOURCE_BYTES_MAX), Ok(()));
    assert_eq!(at(SOURCE_BYTES_MAX + 1), Err(SnapshotError::TooLarge(SOURCE_BYTES_MAX + 1)));
    let none = SnapshotError::Trapped("there is no memory for the source".to_owned());
    assert_eq!(made(&" ".repeat(5 << 20)), Err(none));
}

#[test]
fn what_is_no_engine_is_called_damaged() {
    let no_exports = wat::parse_str("(module)").expect("it is WebAssembly");
    let no_memory = r#"(module (func (export "isolet_alloc") (param i32) (result i32) (i32.const 0)))"#;
    let no_memory = wat::parse_str(no_memory).expect("it is WebAssembly");
    for engine in [b"text".as_slice(), &no_exports, &no_memory] {
        let error = snapshot(engine, "", BOUNDS).expect_err("it is refused");
        assert!(matches!(error, SnapshotError::Engine(_)), "{error}");
    }
}

#[test]
fn a_module_that_says_no_world_makes_no_component() {
    let module = made("export default {}").expect("it is made");
    let error = encode(&module).expect_err("it has no component type");
    assert!(error.to_string().contains("damaged"), "{error}");
}

#[test]
fn the_world_that_the_engine_names_makes_it_a_component() {
    let component = encode(&made_in_world()).expect("a component");
    assert_eq!(component.get(..8), Some(b"\0asm\x0d\0\x01\0".as_slice()));
}

/// A snapshot of an engine that carries the description of its world, as the real one does.
fn made_in_world() -> Vec<u8> {
    let mut resolve = wit_parser::Resolve::default();
    let wit = "package host:clock@1.0.0;\ninterface now { now: func() -> u64; }\nworld guest { import now; export answer: func() -> s32; }";
    let package = resolve.push_str("clock.wit", wit).expect("it is WIT");
    let world = resolve.select_world(&[package], Some("guest")).expect("the world is there");
    let mut engine = wat::parse_str(ENGINE).expect("it is WebAssembly");
    let encoding = wit_component::StringEncoding::UTF8;
    wit_component::embed_component_metadata(&mut engine, &resolve, world, encoding).expect("it is embedded");
    snapshot(&engine, "export default {}", BOUNDS).expect("it is made")
}
