; The guest of `npm run demo`: a boot sector that says one line on the serial port and powers off.
;
;   nasm -f bin -o hello.img -l hello.lst hello.asm
;
; The firmware loads the first 512 bytes to 0x7c00 and starts them in real mode. Nothing is taken for
; granted but a 16550 UART at COM1 and the ICH9 bridge of QEMU's q35 machine.

        cpu     386
        bits    16
        org     0x7c00

COM1            equ     0x3f8
UART_DATA       equ     COM1            ; divisor, low byte, while DLAB is set
UART_IER        equ     COM1 + 1        ; divisor, high byte, while DLAB is set
UART_FCR        equ     COM1 + 2
UART_LCR        equ     COM1 + 3
UART_MCR        equ     COM1 + 4
UART_LSR        equ     COM1 + 5
LCR_8N1         equ     0x03
LCR_DLAB        equ     0x80
MCR_DTR_RTS     equ     0x03
LSR_THR_EMPTY   equ     0x20            ; the next byte may be written
LSR_ALL_SENT    equ     0x40            ; the last byte has left the shift register

PCI_ADDRESS     equ     0xcf8
PCI_DATA        equ     0xcfc
LPC_BRIDGE      equ     0x8000f800      ; bus 0, device 0x1f, function 0
ICH9_LPC        equ     0x29188086
PMBASE          equ     0x40            ; where the firmware has put the ACPI ports
PM1_CONTROL     equ     4               ; from there
SLEEP_S5        equ     0x2000          ; SLP_EN; in QEMU the sleep type of S5 is 0

start:  cli
        cld
        jmp     0:begin                 ; some firmware starts us at 0x07c0:0
begin:  xor     ax, ax
        mov     ds, ax
        mov     ss, ax
        mov     sp, start

        mov     dx, UART_IER            ; no interrupts, we ask
        out     dx, al
        mov     dx, UART_LCR
        mov     al, LCR_DLAB
        out     dx, al
        mov     dx, UART_DATA           ; 115200 baud
        mov     al, 1
        out     dx, al
        mov     dx, UART_IER
        mov     al, 0
        out     dx, al
        mov     dx, UART_LCR
        mov     al, LCR_8N1
        out     dx, al
        mov     dx, UART_FCR            ; no FIFO: one byte, one look at LSR
        mov     al, 0
        out     dx, al
        mov     dx, UART_MCR
        mov     al, MCR_DTR_RTS
        out     dx, al

        mov     si, message
next:   lodsb
        test    al, al
        jz      sent
        mov     ah, al
        mov     bl, LSR_THR_EMPTY
        call    wait_for
        mov     dx, UART_DATA
        mov     al, ah
        out     dx, al
        jmp     next

sent:   mov     bl, LSR_ALL_SENT        ; powering off earlier would lose the end of the line
        call    wait_for

        mov     eax, LPC_BRIDGE
        call    pci_read
        cmp     eax, ICH9_LPC
        jne     halt                    ; another machine: its ports are unknown
        mov     eax, LPC_BRIDGE + PMBASE
        call    pci_read
        and     ax, 0xff80
        add     ax, PM1_CONTROL
        mov     dx, ax
        mov     ax, SLEEP_S5
        out     dx, ax

halt:   hlt
        jmp     halt

; Waits until one of the bits in BL is set in the line status. Changes AL and DX.
wait_for:
        mov     dx, UART_LSR
.again: in      al, dx
        test    al, bl
        jz      .again
        ret

; Reads the 32 bits of PCI configuration space at address EAX to EAX. Changes DX.
pci_read:
        mov     dx, PCI_ADDRESS
        out     dx, eax
        mov     dx, PCI_DATA
        in      eax, dx
        ret

message:
        db      13, 10                  ; the firmware may have left the cursor in a line of its own
        db      'Hello from a virtual machine started by kvmrun', 13, 10, 0

        times   446 - ($ - $$) db 0

; A partition table for the sake of its end: QEMU takes the disk's geometry from there, 2 heads of one
; sector each. Without it a disk this small has no whole cylinder, and the firmware does not boot it.
        db      0x80, 1, 1, 0           ; active; starts at head 1, sector 1, cylinder 0
        db      0xda, 1, 1, 0           ; holds no file system; ends at the same place
        dd      1, 1                    ; first sector, number of sectors
        times   510 - ($ - $$) db 0
        dw      0xaa55

        times   512 db 0                ; the partition
