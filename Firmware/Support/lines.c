/* The application's interrupts: its clock and its serial lines. */
#include "Board.h"
#include "registers.h"

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
    COMMON_VECTORS, SysTick_Handler,
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
