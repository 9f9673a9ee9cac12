;; Arithmetic in registers: $n steps of xorshift32 (Marsaglia, 2003), the tightest loop a meter can meet.
(module
  (func (export "run") (param $n i32) (result i32)
    (local $x i32)
    (local.set $x (i32.const 0x2545f491))
    (loop $next
      (local.set $x (i32.xor (local.get $x) (i32.shl (local.get $x) (i32.const 13))))
      (local.set $x (i32.xor (local.get $x) (i32.shr_u (local.get $x) (i32.const 17))))
      (local.set $x (i32.xor (local.get $x) (i32.shl (local.get $x) (i32.const 5))))
      (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $x)))
