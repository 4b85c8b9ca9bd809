/**
 * A disk from which a BIOS starts: it writes a line to the serial port, and again at
 * every tick of the timer.
 *
 *   7c00  fc          cld                  7c0b  84 c0       test al, al
 *   7c01  31 c0       xor ax, ax           7c0d  74 06       jz 7c15
 *   7c03  8e d8       mov ds, ax           7c0f  ba f8 03    mov dx, 0x3f8
 *   7c05  be 19 7c    mov si, 0x7c19       7c12  ee          out dx, al
 *   7c08  90 90       nop nop              7c13  eb f5       jmp 7c0a
 *   7c0a  ac          lodsb                7c15  fb f4       sti, hlt
 *                                          7c17  eb ec       jmp 7c05
 */
const CODE = 'fc31c08ed8be197c9090ac84c07406baf803eeebf5fbf4ebec';

/**
 * The same, but first it waits for the end of the retrace of a VGA card, as GRUB does before it
 * draws a menu. Without a card the port reads as ones, and the wait has no end.
 *
 *   7c05  ba da 03    mov dx, 0x3da        7c0b  75 fb       jnz 7c08
 *   7c08  ec          in al, dx            7c0d  be 21 7c    mov si, 0x7c21
 *   7c09  a8 08       test al, 8           7c10              as above from 7c08
 */
const GRAPHICAL_CODE = 'fc31c08ed8bada03eca80875fbbe217c9090ac84c07406baf803eeebf5fbf4ebec';

/** So large that every controller takes it for a disk. */
const DISK_BYTES = 1024 * 1024;

export function bootDisk(line: string, loader: 'of text' | 'graphical' = 'of text'): Buffer {
  const code = loader === 'graphical' ? GRAPHICAL_CODE : CODE;
  const disk = Buffer.alloc(DISK_BYTES);
  disk.write(code, 0, 'hex');
  disk.write(`${line}\r\n\0`, code.length / 2, 'latin1');
  disk.writeUInt16LE(0xaa55, 510);
  return disk;
}
