; A boot sector that winds up the watchdog of the q35 board once, says so, and then hangs.
; The timer is at I/O port 0x660, 0x60 behind where SeaBIOS puts the power management registers.
; Intel 82801I (ICH9) data sheet, section 13.9: it runs down twice before it acts.
bits 16
org 0x7c00

  cli
  xor ax, ax
  mov ds, ax
  lgdt [gdt_place]      ; a data segment of 4 GiB, kept in real mode
  mov eax, cr0
  or al, 1
  mov cr0, eax
  mov bx, 8
  mov fs, bx
  and al, 0xfe
  mov cr0, eax
  mov ebx, 0xfed1f410   ; GCS, at 0x3410 behind where SeaBIOS puts the chipset's registers
  and dword [fs:ebx], 0xffffffdf ; NO_REBOOT, which is set after a reset

  mov dx, 0x672         ; TCO_TMR: 4 ticks of 0.6 seconds
  mov ax, 4
  out dx, ax
  mov dx, 0x660         ; TCO_RLD: begin with that value
  mov ax, 1
  out dx, ax
  mov dx, 0x668         ; TCO1_CNT: bit 11 halts the timer
  in ax, dx
  and ax, 0xf7ff
  out dx, ax
  mov dx, 0x3f8         ; the serial port
  mov si, text
say:
  lodsb
  test al, al
  jz hang
  out dx, al
  jmp say
hang:
  jmp hang
text: db 'WOUND UP', 10, 0

gdt:
  dq 0
  dq 0x00cf92000000ffff
gdt_place:
  dw 15
  dd gdt

times 510 - ($ - $$) db 0
  dw 0xaa55
; SeaBIOS reads from no disk of less than a cylinder.
times 1048576 - ($ - $$) db 0
