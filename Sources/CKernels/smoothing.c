#include "smoothing.h"

#include "clones.h"

#pragma STDC FP_CONTRACT OFF

DOBUSH_INLINE void add(float *restrict to, const float *restrict from, float weight, size_t count) {
    for (size_t i = 0; i < count; i++) to[i] += weight * from[i];
}

DOBUSH_CLONES
void dobush_smooth(const float *source, float *spare, float *target, size_t width, size_t height,
                   const float *weights, size_t reach) {
    for (size_t y = 0; y < height; y++) {
        const float *row = source + y * width;
        float *out = spare + y * width;
        for (size_t x = 0; x < width; x++) out[x] = 0;
        for (size_t place = 0; place <= 2 * reach; place++) {
            const size_t before = place < reach ? reach - place : 0, after = place > reach ? place - reach : 0;
            if (before + after < width) add(out + before, row + after, weights[place], width - before - after);
        }
    }
    for (size_t y = 0; y < height; y++) {
        float *out = target + y * width;
        for (size_t x = 0; x < width; x++) out[x] = 0;
        for (size_t place = 0; place <= 2 * reach; place++) {
            if (y + place < reach || y + place - reach >= height) continue;
            add(out, spare + (y + place - reach) * width, weights[place], width);
        }
    }
}
