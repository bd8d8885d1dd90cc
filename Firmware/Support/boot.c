/* The boot stage's vectors: it works without interrupts. */
#include "registers.h"

__attribute__((section(".vectors"), used)) static void *const vectors[16] = {COMMON_VECTORS};
