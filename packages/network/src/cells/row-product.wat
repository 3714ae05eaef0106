;; The sums of one row with all later rows, eight of these at a time: what row-product.ts holds compiled.
;; Each sum is added up column after column, multiplied and added by themselves (no fused step), as JavaScript does it:
;; the bits are the same.
(module
  (memory (import "cells" "memory") 1)
  (func (export "row")
    (param $offset i32) ;; where in each panel the columns of the row begin, one i32 after the other
    (param $value i32)  ;; what the row has in these columns, one f64 after the other
    (param $count i32)  ;; how many columns, at least one
    (param $panel i32)  ;; the first panel: of every column the values of eight rows side by side
    (param $step i32)   ;; from one panel to the next
    (param $sums i32)   ;; the eight sums of the first panel
    (param $panels i32) ;; how many panels, at least one
    (local $at i32) (local $from i32) (local $end i32) (local $cell i32) (local $x v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $end (i32.add (local.get $offset) (i32.shl (local.get $count) (i32.const 2))))
    (loop $nextPanel
      (local.set $a (v128.const i64x2 0 0))
      (local.set $b (v128.const i64x2 0 0))
      (local.set $c (v128.const i64x2 0 0))
      (local.set $d (v128.const i64x2 0 0))
      (local.set $at (local.get $offset))
      (local.set $from (local.get $value))
      (loop $nextColumn
        (local.set $cell (i32.add (local.get $panel) (i32.load (local.get $at))))
        (local.set $x (v128.load64_splat (local.get $from)))
        (local.set $a (f64x2.add (local.get $a) (f64x2.mul (local.get $x) (v128.load (local.get $cell)))))
        (local.set $b (f64x2.add (local.get $b) (f64x2.mul (local.get $x) (v128.load offset=16 (local.get $cell)))))
        (local.set $c (f64x2.add (local.get $c) (f64x2.mul (local.get $x) (v128.load offset=32 (local.get $cell)))))
        (local.set $d (f64x2.add (local.get $d) (f64x2.mul (local.get $x) (v128.load offset=48 (local.get $cell)))))
        (local.set $from (i32.add (local.get $from) (i32.const 8)))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (br_if $nextColumn (i32.lt_u (local.get $at) (local.get $end))))
      (v128.store (local.get $sums) (local.get $a))
      (v128.store offset=16 (local.get $sums) (local.get $b))
      (v128.store offset=32 (local.get $sums) (local.get $c))
      (v128.store offset=48 (local.get $sums) (local.get $d))
      (local.set $sums (i32.add (local.get $sums) (i32.const 64)))
      (local.set $panel (i32.add (local.get $panel) (local.get $step)))
      (local.set $panels (i32.sub (local.get $panels) (i32.const 1)))
      (br_if $nextPanel (local.get $panels)))))
