# Boot sector of the mini guest: loads a Linux kernel and its initramfs from fixed sectors and starts it.
# The builder has already written everything that a boot loader would put into the kernel's setup header.
#   as --32 -o boot.o mini-guest-boot.s && objcopy -O binary -j .text boot.o boot.bin && xxd -p boot.bin
# The bytes stand in mini-guest-disk.ts. Two loads follow at 0x1a0: number of 32 KiB chunks (4), target address (4).
        .code16
        .text
        .org 0
start:
        cli
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %es
        movw    %ax, %ss
        movw    $0x7c00, %sp
        sti
        cld
        movb    %dl, 0x7c00 + drive
        call    read                    # setup code and command line: 120 sectors to 0x1000:0
        movw    $64, 0x7c00 + packet + 2
        movw    $0x2000, 0x7c00 + packet + 6
        addl    $120, 0x7c00 + packet + 8
        movw    $0x7c00 + 0x1a0, %di
next:
        movl    4(%di), %eax
        movl    %eax, 0x7c00 + target + 2
        movb    $0x93, 0x7c00 + target + 5
        shrl    $24, %eax
        movb    %al, 0x7c00 + target + 7
        call    read                    # 32 KiB to 0x2000:0
        movw    $0x7c00 + gdt, %si
        movw    $0x4000, %cx
        movb    $0x87, %ah
        int     $0x15                   # and on to high memory
        jc      fail
        addl    $64, 0x7c00 + packet + 8
        movl    4(%di), %eax
        addl    $0x8000, %eax
        movl    %eax, 4(%di)
        decl    (%di)
        jnz     next
        addw    $8, %di
        cmpw    $0x7c00 + 0x1b0, %di
        jne     next
        cli
        movw    $0x1000, %ax
        movw    %ax, %ds
        movw    %ax, %es
        movw    %ax, %fs
        movw    %ax, %gs
        movw    %ax, %ss
        movw    $0xe000, %sp
        ljmp    $0x1020, $0
read:
        movw    $0x7c00 + packet, %si
        movb    0x7c00 + drive, %dl
        movb    $0x42, %ah
        int     $0x13
        jc      fail
        ret
fail:
        movw    $0x0e00 + 'E', %ax
        int     $0x10
halt:   hlt
        jmp     halt
drive:  .byte   0
        .balign 4
packet: .byte   16, 0
        .word   120, 0, 0x1000
        .long   2048, 0
gdt:    .quad   0, 0
        .word   0xffff, 0x0000          # source: 0x20000
        .byte   0x02, 0x93, 0, 0
target: .word   0xffff, 0
        .byte   0, 0x93, 0, 0
        .quad   0, 0
