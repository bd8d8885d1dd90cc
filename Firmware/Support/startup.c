/* Vectors, reset, interrupts and what libc and libsodium want of a machine without an operating system. */
#include "Board.h"
#include <sodium.h>
#include <string.h>

extern uint32_t __data_start, __data_end, __data_load, __bss_start, __bss_end, __stack_top;

void firmware_main(void);
void firmware_entropy(void *bytes, size_t count);
void _set_tls(void *block);

#define HOST_UART 0x40004000u
#define LOG_UART 0x40005000u
#define REGISTER(address) (*(volatile uint32_t *)(address))

/* errno lives in thread-local storage: ARM's header of 8 bytes, then the variable. */
static uint64_t tls_block[4];

__attribute__((noreturn)) static void halt(const char *why) {
    REGISTER(LOG_UART + 8) = 1;
    for (; *why != 0; why++) REGISTER(LOG_UART) = (uint32_t)*why;
    for (;;) __asm__ volatile("wfi");
}

__attribute__((noreturn)) void Reset_Handler(void) {
    memcpy(&__data_start, &__data_load, (size_t)((char *)&__data_end - (char *)&__data_start));
    memset(&__bss_start, 0, (size_t)((char *)&__bss_end - (char *)&__bss_start));
    _set_tls(tls_block);
    firmware_main();
    halt("the firmware ended\n");
}

static void Fault_Handler(void) { halt("fault\n"); }

static volatile uint32_t milliseconds;
static void SysTick_Handler(void) { milliseconds++; }

/* A line's bytes: one writer, its interrupt, and one reader. */
struct line {
    uint32_t uart, size;
    volatile uint8_t *bytes;
    volatile uint32_t head, tail, lost;
};
/* Two frames of the host's; the longest code; lines of text; a printer's states. */
static volatile uint8_t host_bytes[2048], reader_bytes[1024], expander_bytes[128], slip_bytes[64], ballot_bytes[64];
static struct line lines[line_count] = {
    [line_host] = {.uart = HOST_UART, .size = sizeof host_bytes, .bytes = host_bytes},
    [line_expander] = {.uart = LOG_UART, .size = sizeof expander_bytes, .bytes = expander_bytes},
    [line_slip_printer] = {.uart = 0x40006000u, .size = sizeof slip_bytes, .bytes = slip_bytes},
    [line_document_reader] = {.uart = 0x40007000u, .size = sizeof reader_bytes, .bytes = reader_bytes},
    [line_ballot_printer] = {.uart = 0x40009000u, .size = sizeof ballot_bytes, .bytes = ballot_bytes},
};

static void receive(struct line *line) {
    /* Acknowledged before the register is read: a byte that comes meanwhile raises it again. */
    REGISTER(line->uart + 0xC) = 2;
    while (REGISTER(line->uart + 4) & 2) {
        uint8_t byte = (uint8_t)REGISTER(line->uart);
        if (line->head - line->tail < line->size) line->bytes[line->head++ % line->size] = byte;
        else line->lost++;
    }
}
static void Host_Handler(void) { receive(&lines[line_host]); }
static void Expander_Handler(void) { receive(&lines[line_expander]); }
static void SlipPrinter_Handler(void) { receive(&lines[line_slip_printer]); }
static void DocumentReader_Handler(void) { receive(&lines[line_document_reader]); }
static void BallotPrinter_Handler(void) { receive(&lines[line_ballot_printer]); }

/* Interrupt 2n is the receiver of line n, but for the last two. */
__attribute__((section(".vectors"), used)) static void *const vectors[16 + 32] = {
    &__stack_top, Reset_Handler, Fault_Handler, Fault_Handler, Fault_Handler, Fault_Handler, Fault_Handler, 0, 0, 0, 0,
    Fault_Handler, Fault_Handler, 0, Fault_Handler, SysTick_Handler,
    [16 + 0] = Host_Handler, [16 + 2] = Expander_Handler, [16 + 4] = SlipPrinter_Handler,
    [16 + 18] = DocumentReader_Handler, [16 + 20] = BallotPrinter_Handler,
};

uint32_t board_milliseconds(void) { return milliseconds; }
uint32_t board_lost_bytes(enum board_line line) { return lines[line].lost; }

int board_next_byte(enum board_line number) {
    struct line *line = &lines[number];
    if (line->tail == line->head) return -1;
    uint8_t byte = line->bytes[line->tail % line->size];
    line->tail++;
    return byte;
}

static int is_byte_waiting(void) {
    for (int number = 0; number < line_count; number++)
        if (lines[number].tail != lines[number].head) return 1;
    return 0;
}

void board_rest(void) {
    /* With interrupts masked a pending one still ends wfi, so none is slept through. */
    __asm__ volatile("cpsid i" ::: "memory");
    if (!is_byte_waiting()) __asm__ volatile("wfi");
    __asm__ volatile("cpsie i" ::: "memory");
}

/* A word that a restart leaves as it is. */
__attribute__((section(".noinit"))) static volatile uint32_t restart_mark;
enum { restart_word = 0x52535452 };

void board_restart(void) {
    restart_mark = restart_word;
    __asm__ volatile("dsb" ::: "memory");
    REGISTER(0xE000ED0Cu) = 0x05FA0004u;
    for (;;) {}
}

int board_was_restarted(void) {
    int was = restart_mark == restart_word;
    restart_mark = 0;
    return was;
}

/* libsodium's only source of randomness, and Swift's. */
static const char *source_name(void) { return "board"; }
static uint32_t random_word(void) {
    uint32_t word;
    firmware_entropy(&word, sizeof word);
    return word;
}
struct randombytes_implementation board_randombytes = {source_name, random_word, 0, 0, firmware_entropy, 0};
void arc4random_buf(void *bytes, size_t count) { firmware_entropy(bytes, count); }

/* The password hash, which no board computes, is not compiled. */
int _crypto_pwhash_argon2_pick_best_implementation(void) { return 0; }

__attribute__((noreturn)) void abort(void) { halt("abort\n"); }
__attribute__((noreturn)) void __assert_func(const char *file, int line, const char *function, const char *condition) {
    (void)file, (void)line, (void)function, (void)condition;
    halt("assertion\n");
}
void __aeabi_unwind_cpp_pr0(void) {}
void __aeabi_unwind_cpp_pr1(void) {}
