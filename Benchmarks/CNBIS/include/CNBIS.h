#pragma once

#include <stdint.h>

/* The minutiae detector of NBIS (mindtct) inside libfprint: the peer that the extractor is measured against. */

typedef struct {
    int x;
    int y;
    int direction; /* 0..31, steps of 11.25 degrees clockwise from north */
    double reliability; /* 0..1 */
    int is_ending;
} NBISMinutia;

/* Finds minutiae in grey samples by rows, 0 = ridge; NBIS is tuned for 500 dpi, each side at least 32. Iterates GLib's
   default main context meanwhile: one call at a time.
   Returns how many were found, at most `capacity`; 0 also when nothing is a print; -1 if the library's layout is not
   the known one. */
int nbis_detect(const uint8_t *pixels, int width, int height, NBISMinutia *out, int capacity);
