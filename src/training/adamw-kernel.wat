;; AdamW (Loshchilov & Hutter 2019) on float32 values, four at a time. Compiled into
;; adamw-kernel.generated.ts by `npx tsx tools/build-kernels.ts`.
(module
  (memory (export "memory") 1)
  ;; p, g, m, v: byte offsets of parameter, gradient, mean and mean square; n: values, a multiple of 4.
  ;; m = b1 m + a1 g; v = b2 v + a2 g²; p = decay p - rate m / (√v + eps)
  (func (export "update")
    (param $p i32) (param $g i32) (param $m i32) (param $v i32) (param $n i32)
    (param $b1 f32) (param $a1 f32) (param $b2 f32) (param $a2 f32)
    (param $decay f32) (param $rate f32) (param $eps f32)
    (local $end i32) (local $x v128) (local $mean v128) (local $square v128)
    (local.set $end (i32.add (local.get $p) (i32.shl (local.get $n) (i32.const 2))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $p) (local.get $end)))
        (local.set $x (v128.load (local.get $g)))
        (local.set $mean
          (f32x4.add
            (f32x4.mul (f32x4.splat (local.get $b1)) (v128.load (local.get $m)))
            (f32x4.mul (f32x4.splat (local.get $a1)) (local.get $x))))
        (local.set $square
          (f32x4.add
            (f32x4.mul (f32x4.splat (local.get $b2)) (v128.load (local.get $v)))
            (f32x4.mul (f32x4.splat (local.get $a2)) (f32x4.mul (local.get $x) (local.get $x)))))
        (v128.store (local.get $m) (local.get $mean))
        (v128.store (local.get $v) (local.get $square))
        (v128.store (local.get $p)
          (f32x4.sub
            (f32x4.mul (f32x4.splat (local.get $decay)) (v128.load (local.get $p)))
            (f32x4.div
              (f32x4.mul (f32x4.splat (local.get $rate)) (local.get $mean))
              (f32x4.add (f32x4.sqrt (local.get $square)) (f32x4.splat (local.get $eps))))))
        (local.set $p (i32.add (local.get $p) (i32.const 16)))
        (local.set $g (i32.add (local.get $g) (i32.const 16)))
        (local.set $m (i32.add (local.get $m) (i32.const 16)))
        (local.set $v (i32.add (local.get $v) (i32.const 16)))
        (br $next)))))
