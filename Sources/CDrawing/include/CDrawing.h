/* A fence around Pango, Cairo and Fontconfig: lines of text in, ink in the caller's memory or a PDF out. */
#ifndef DOBUSH_CDRAWING_H
#define DOBUSH_CDRAWING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum {
    CDRAWING_OK = 0,
    CDRAWING_NO_FONT = 1,      /* a font file is missing or is none */
    CDRAWING_OUT_OF_MEMORY = 2 /* or Cairo refuses the sizes */
} cdrawing_status;

typedef enum { CDRAWING_LEFT = 0, CDRAWING_CENTRE = 1, CDRAWING_RIGHT = 2 } cdrawing_alignment;

typedef struct {
    const char *text; /* UTF-8, not terminated */
    int32_t length;
    const char *family;   /* of the font files */
    const char *language; /* ky, ru, en */
    int32_t size;         /* tenths of a point */
    bool bold;
    cdrawing_alignment alignment;
    int32_t width; /* pixels; lines break between words, and within a word that is longer than a line */
} cdrawing_text;

typedef struct {
    int32_t width; /* pixels of the longest line */
    int32_t height;
    int32_t lines;
    int32_t unknown; /* letters that no font has */
} cdrawing_extent;

typedef struct {
    uint8_t *ink; /* a byte a pixel, 0 paper, 255 ink */
    int32_t width;
    int32_t height;
    int32_t stride; /* bytes a row, a multiple of four */
} cdrawing_surface;

/* What is needed to draw at a resolution with these fonts and no others. For one thread at a time. */
typedef struct cdrawing_press cdrawing_press;

cdrawing_status cdrawing_open(const char *const *font_files, size_t count, int32_t dpi, cdrawing_press **press);
void cdrawing_close(cdrawing_press *press);

/* How much room a text takes. */
cdrawing_extent cdrawing_measure(cdrawing_press *press, const cdrawing_text *text);

/* Draws a text with its top left at (x, y): adds ink, or with `erase` takes it away. */
cdrawing_status cdrawing_draw(cdrawing_press *press, const cdrawing_text *text, const cdrawing_surface *surface,
                              int32_t x, int32_t y, bool erase);

/* A PDF in the making. Its pixels are those of the press that draws on it. */
typedef struct cdrawing_document cdrawing_document;

typedef struct {
    int32_t width; /* pixels of a page */
    int32_t height;
    int32_t dpi;
    const char *title;
    const char *date; /* ISO 8601, of making and of changing: nothing of the document comes from the machine */
} cdrawing_paper;

/* Begins with one empty page. */
cdrawing_status cdrawing_document_open(const cdrawing_paper *paper, cdrawing_document **document);
void cdrawing_document_close(cdrawing_document *document);

/* Puts a text with its top left at (x, y), black, or white. */
void cdrawing_document_text(cdrawing_document *document, cdrawing_press *press, const cdrawing_text *text, int32_t x,
                            int32_t y, bool white);
void cdrawing_document_fill(cdrawing_document *document, int32_t x, int32_t y, int32_t width, int32_t height);
/* Begins the next page. */
void cdrawing_document_next(cdrawing_document *document);

/* Ends the document; its bytes are there until it is closed. Says whether anything went wrong since it was opened. */
cdrawing_status cdrawing_document_finish(cdrawing_document *document, const uint8_t **bytes, size_t *count);

#endif
