/* The simulated board's peripherals (Arm AN386) and vectors that both images have. */
#pragma once
#include <stdint.h>

#define CLOCK 25000000u
#define HOST_UART 0x40004000u
#define LOG_UART 0x40005000u
#define WATCHDOG 0x40008000u
#define REGISTER(address) (*(volatile uint32_t *)(address))

extern uint32_t __stack_top;
void Reset_Handler(void);
void Fault_Handler(void);
void Watchdog_Handler(void);

/* From the first stack to the processor's last fault: the watchdog interrupts without a mask. */
#define COMMON_VECTORS \
    &__stack_top, Reset_Handler, Watchdog_Handler, Fault_Handler, Fault_Handler, Fault_Handler, Fault_Handler, 0, 0, 0, \
    0, Fault_Handler, Fault_Handler, 0, Fault_Handler
