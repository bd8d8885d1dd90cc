/* Reset, faults, and what libc and libsodium want of a machine without an operating system: for both images. */
#include "Board.h"
#include "registers.h"
#include <sodium.h>
#include <string.h>
#include <unistd.h>

extern uint32_t __data_start, __data_end, __data_load, __bss_start, __bss_end, __stack_top;
extern uint32_t __heap_start, __stack_bottom;

void firmware_main(void);
void firmware_entropy(void *bytes, size_t count);
void _set_tls(void *block);

/* errno lives in thread-local storage: ARM's header of 8 bytes, then the variable. */
static uint64_t tls_block[4];

/* Memory that a reset leaves as it is, at the same place in both images: why the processor is about to start anew,
   and what the boot stage tells the application. The loss of power leaves other words than these. */
enum { mark_running = 0x4E4E5552, mark_restart = 0x52535452, mark_fault = 0x54464C54, mark_watchdog = 0x57444F47 };
static struct {
    volatile uint32_t mark;
    volatile uint8_t handoff[128];
} kept __attribute__((section(".kept")));

/* What the stack's memory holds where nothing was pushed yet. */
enum { stack_paint = 0x5AA5C33C };

void board_log(const char *text) {
    REGISTER(LOG_UART + 0x10) = 16;
    REGISTER(LOG_UART + 8) |= 1;
    for (; *text != 0; text++) {
        while (REGISTER(LOG_UART + 4) & 1) {}
        REGISTER(LOG_UART) = (uint32_t)(unsigned char)*text;
    }
}

__attribute__((noreturn)) static void start_anew(uint32_t mark) {
    kept.mark = mark;
    __asm__ volatile("dsb" ::: "memory");
    REGISTER(0xE000ED0Cu) = 0x05FA0004u;
    for (;;) {}
}

__attribute__((noreturn)) static void fail(const char *why) {
    board_log(why);
    start_anew(mark_fault);
}

__attribute__((noreturn)) void Reset_Handler(void) {
    memcpy(&__data_start, &__data_load, (size_t)((char *)&__data_end - (char *)&__data_start));
    memset(&__bss_start, 0, (size_t)((char *)&__bss_end - (char *)&__bss_start));
    /* Some words below this function's own are left: the loop must not overwrite what it runs on. */
    uint32_t *here = __builtin_frame_address(0);
    for (uint32_t *word = &__stack_bottom; word < here - 16; word++) *(volatile uint32_t *)word = stack_paint;
    _set_tls(tls_block);
    firmware_main();
    /* Only the boot stage ends, when nothing may be started. */
    for (;;) __asm__ volatile("wfi");
}

void Fault_Handler(void) { fail("fault\n"); }
void Watchdog_Handler(void) {
    board_log("watchdog\n");
    start_anew(mark_watchdog);
}

void board_restart(void) { start_anew(mark_restart); }

uint8_t board_reset_cause(void) {
    uint32_t mark = kept.mark;
    kept.mark = mark_running;
    switch (mark) {
    case mark_restart: return 4;
    case mark_fault: return 5;
    /* Whoever runs and is reset without a word was too far gone for the watchdog's interrupt. */
    case mark_watchdog:
    case mark_running: return 3;
    default: return 1;
    }
}

void board_start(const uint8_t *handoff, size_t size) {
    for (size_t index = 0; index < size && index < sizeof kept.handoff; index++) kept.handoff[index] = handoff[index];
    /* CMSDK watchdog (Arm DDI 0479, section 4.7): its first end is an interrupt, its second a reset. */
    REGISTER(WATCHDOG) = 2 * CLOCK;
    REGISTER(WATCHDOG + 8) = 3;
    REGISTER(0xE000ED08u) = board_application;
    const uint32_t *vectors = (const uint32_t *)board_application;
    __asm__ volatile("dsb\n isb\n msr msp, %0\n bx %1" ::"r"(vectors[0]), "r"(vectors[1]) : "memory");
    __builtin_unreachable();
}

uint8_t board_handoff(size_t index) { return index < sizeof kept.handoff ? kept.handoff[index] : 0; }

void board_feed_watchdog(void) {
    /* A stack that reached its end has overwritten the heap, or is about to. */
    if (*(volatile uint32_t *)&__stack_bottom != stack_paint) fail("stack\n");
    REGISTER(WATCHDOG + 0xC) = 1;
}

uint32_t board_deepest_stack(void) {
    const volatile uint32_t *word = &__stack_bottom;
    while (*word == stack_paint) word++;
    return (uint32_t)((const volatile char *)&__stack_top - (const volatile char *)word);
}

uint32_t board_largest_heap(void) { return (uint32_t)((char *)sbrk(0) - (char *)&__heap_start); }

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

__attribute__((noreturn)) void abort(void) { fail("abort\n"); }
__attribute__((noreturn)) void __assert_func(const char *file, int line, const char *function, const char *condition) {
    (void)file, (void)line, (void)function, (void)condition;
    fail("assertion\n");
}
void __aeabi_unwind_cpp_pr0(void) {}
void __aeabi_unwind_cpp_pr1(void) {}
