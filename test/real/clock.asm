; A boot sector that says the hour of the machine's clock, sets it to 12, and says that it has.
bits 16
org 0x7c00

  cli
  xor ax, ax
  mov ds, ax
  mov al, 4             ; the hour, two decimal digits of four bits each
  out 0x70, al
  in al, 0x71
  mov bl, al
  shr al, 4
  add al, '0'
  mov [hour], al
  mov al, bl
  and al, 0x0f
  add al, '0'
  mov [hour + 1], al
  mov al, 4
  out 0x70, al
  mov al, 0x12
  out 0x71, al
  mov dx, 0x3f8         ; the serial port
  mov si, text
say:
  lodsb
  test al, al
  jz done
  out dx, al
  jmp say
done:
  hlt
  jmp done
text: db 'WAS '
hour: db '00, SET', 10, 0

times 510 - ($ - $$) db 0
  dw 0xaa55
; SeaBIOS reads from no disk of less than a cylinder.
times 1048576 - ($ - $$) db 0
