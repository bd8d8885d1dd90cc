/* Included in front of every file of libsodium: the board's source of randomness is its only one. */
#ifndef SODIUM_PORT_H
#define SODIUM_PORT_H
struct randombytes_implementation;
extern struct randombytes_implementation board_randombytes;
#define RANDOMBYTES_CUSTOM_IMPLEMENTATION 1
#define RANDOMBYTES_DEFAULT_IMPLEMENTATION &board_randombytes
#endif
