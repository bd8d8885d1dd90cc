/* A fence around libpng: whole images in memory in, 8 bits a sample out, and no long jump ever leaves this target. */
#ifndef DOBUSH_CPNG_H
#define DOBUSH_CPNG_H

#include <stddef.h>
#include <stdint.h>

typedef enum {
    CPNG_OK = 0,
    CPNG_NOT_PNG = 1,      /* the signature is missing */
    CPNG_TOO_LARGE = 2,    /* a side is longer than the limit; nothing was allocated for samples */
    CPNG_DAMAGED = 3,      /* truncated, a checksum fails, or the contents contradict each other */
    CPNG_OUT_OF_MEMORY = 4
} cpng_status;

typedef struct {
    uint32_t width;
    uint32_t height;
    uint32_t pixels_per_metre_x; /* 0: the file states no physical size */
    uint32_t pixels_per_metre_y;
    uint8_t *pixels;             /* width * height samples, row by row; three times as many in colour */
} cpng_image;

/* Decodes any PNG to grey over white. Fills `image` on CPNG_OK only; release its samples with cpng_release. */
cpng_status cpng_decode(const uint8_t *bytes, size_t count, uint32_t longest_side, cpng_image *image);

/* Encodes image->pixels as 8-bit grey with a pHYs chunk. On CPNG_OK release *bytes with cpng_release. */
cpng_status cpng_encode(const cpng_image *image, uint8_t **bytes, size_t *count);

/* The same in colour: red, green, blue. */
cpng_status cpng_encode_colour(const cpng_image *image, uint8_t **bytes, size_t *count);

void cpng_release(uint8_t *memory);

#endif
