/* What the firmware's C side gives to Swift: interrupts, the processor's own instructions, and libsodium's hooks. */
#pragma once
#include <stddef.h>
#include <stdint.h>

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

/* Starts the processor anew. */
__attribute__((noreturn)) void board_restart(void);

/* Whether the processor was started anew by board_restart; forgets it. */
int board_was_restarted(void);
