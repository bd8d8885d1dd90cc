/* What the C side gives to Swift: interrupts, the processor's own instructions, memory that outlives a reset, and
   libsodium's hooks. */
#pragma once
#include <stddef.h>
#include <stdint.h>

/* Where an application begins, with its interrupt vectors. */
enum { board_application = 0x00010000 };

/* Writes to the log line. */
void board_log(const char *text);

/* Boot stage: why the processor started, as on the device's wire: 1 power, 3 watchdog, 4 restart, 5 fault. */
uint8_t board_reset_cause(void);

/* Boot stage: starts the watchdog and the application, and leaves it these bytes. */
__attribute__((noreturn)) void board_start(const uint8_t *handoff, size_t size);

/* Application: a byte of what the boot stage left. */
uint8_t board_handoff(size_t index);

/* Tells the watchdog that all is well: without it the board starts anew after 2 seconds. At
   once where the stack overflowed. */
void board_feed_watchdog(void);

/* Starts the processor anew, because a host asked for it. */
__attribute__((noreturn)) void board_restart(void);

/* Milliseconds since the start, modulo 2^32. */
uint32_t board_milliseconds(void);

/* The board's serial lines. */
enum board_line { line_host, line_expander, line_slip_printer, line_document_reader, line_ballot_printer, line_count };

/* The next byte of a line, or -1. */
int board_next_byte(enum board_line line);

/* Bytes of a line that were lost because its buffer was full. */
uint32_t board_lost_bytes(enum board_line line);

/* Sleeps until an interrupt, unless a byte is waiting on a line. */
void board_rest(void);

/* The most bytes of stack that were in use at one time, and of heap. */
uint32_t board_deepest_stack(void);
uint32_t board_largest_heap(void);
