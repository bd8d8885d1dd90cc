/* What the firmware's C side gives to Swift: interrupts, the processor's own instructions, and libsodium's hooks. */
#pragma once
#include <stddef.h>
#include <stdint.h>

/* Milliseconds since the start, modulo 2^32. */
uint32_t board_milliseconds(void);

/* The next byte of the host's line, or -1. */
int board_next_byte(void);

/* Bytes of the host's line that were lost because the buffer was full. */
uint32_t board_lost_bytes(void);

/* Sleeps until an interrupt, unless a byte is waiting. */
void board_rest(void);

/* Starts the processor anew. */
__attribute__((noreturn)) void board_restart(void);

/* Whether the processor was started anew by board_restart; forgets it. */
int board_was_restarted(void);
