#include "CDrawing.h"

#include <cairo/cairo-pdf.h>
#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>
#include <stdlib.h>
#include <string.h>

struct cdrawing_press {
    FcConfig *fonts;
    PangoFontMap *map;
    PangoContext *context;
};

void cdrawing_close(cdrawing_press *press) {
    if (press == NULL) return;
    if (press->context != NULL) g_object_unref(press->context);
    if (press->map != NULL) g_object_unref(press->map);
    if (press->fonts != NULL) FcConfigDestroy(press->fonts);
    free(press);
}

/* Only the fonts that are named, whatever else the machine has and however it is configured. */
static cdrawing_status load_fonts(cdrawing_press *press, const char *const *files, size_t count) {
    press->fonts = FcConfigCreate();
    if (press->fonts == NULL) return CDRAWING_OUT_OF_MEMORY;
    for (size_t i = 0; i < count; i++)
        if (!FcConfigAppFontAddFile(press->fonts, (const FcChar8 *)files[i])) return CDRAWING_NO_FONT;
    return CDRAWING_OK;
}

static cdrawing_status make_context(cdrawing_press *press, int32_t dpi) {
    press->map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT);
    if (press->map == NULL) return CDRAWING_NO_FONT;
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(press->map), press->fonts);
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(press->map), dpi);
    press->context = pango_font_map_create_context(press->map);
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_SLIGHT);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_ON);
    pango_cairo_context_set_font_options(press->context, options);
    cairo_font_options_destroy(options);
    return CDRAWING_OK;
}

cdrawing_status cdrawing_open(const char *const *font_files, size_t count, int32_t dpi, cdrawing_press **press) {
    cdrawing_press *made = calloc(1, sizeof *made);
    if (made == NULL) return CDRAWING_OUT_OF_MEMORY;
    cdrawing_status status = load_fonts(made, font_files, count);
    if (status == CDRAWING_OK) status = make_context(made, dpi);
    if (status != CDRAWING_OK) {
        cdrawing_close(made);
        return status;
    }
    *press = made;
    return CDRAWING_OK;
}

static PangoAlignment alignment(cdrawing_alignment alignment) {
    switch (alignment) {
    case CDRAWING_CENTRE: return PANGO_ALIGN_CENTER;
    case CDRAWING_RIGHT: return PANGO_ALIGN_RIGHT;
    default: return PANGO_ALIGN_LEFT;
    }
}

static PangoLayout *lay_out(cdrawing_press *press, const cdrawing_text *text) {
    PangoLayout *layout = pango_layout_new(press->context);
    PangoFontDescription *font = pango_font_description_new();
    pango_font_description_set_family(font, text->family);
    pango_font_description_set_weight(font, text->bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_size(font, text->size * PANGO_SCALE / 10);
    pango_layout_set_font_description(layout, font);
    pango_font_description_free(font);
    PangoAttrList *attributes = pango_attr_list_new();
    pango_attr_list_insert(attributes, pango_attr_language_new(pango_language_from_string(text->language)));
    /* A hyphen that is not in the name would be a change of the name. */
    pango_attr_list_insert(attributes, pango_attr_insert_hyphens_new(FALSE));
    pango_layout_set_attributes(layout, attributes);
    pango_attr_list_unref(attributes);
    pango_layout_set_auto_dir(layout, FALSE);
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_width(layout, text->width * PANGO_SCALE);
    pango_layout_set_alignment(layout, alignment(text->alignment));
    pango_layout_set_text(layout, text->text, text->length);
    return layout;
}

cdrawing_extent cdrawing_measure(cdrawing_press *press, const cdrawing_text *text) {
    PangoLayout *layout = lay_out(press, text);
    int width = 0, height = 0;
    pango_layout_get_pixel_size(layout, &width, &height);
    cdrawing_extent extent = {width, height, pango_layout_get_line_count(layout),
                              pango_layout_get_unknown_glyphs_count(layout)};
    g_object_unref(layout);
    return extent;
}

cdrawing_status cdrawing_draw(cdrawing_press *press, const cdrawing_text *text, const cdrawing_surface *surface,
                              int32_t x, int32_t y, bool erase) {
    cairo_surface_t *target = cairo_image_surface_create_for_data(surface->ink, CAIRO_FORMAT_A8, surface->width,
                                                                  surface->height, surface->stride);
    cairo_t *pen = cairo_create(target);
    PangoLayout *layout = lay_out(press, text);
    cairo_set_operator(pen, erase ? CAIRO_OPERATOR_DEST_OUT : CAIRO_OPERATOR_OVER);
    cairo_move_to(pen, x, y);
    pango_cairo_show_layout(pen, layout);
    cairo_surface_flush(target);
    bool failed = cairo_status(pen) != CAIRO_STATUS_SUCCESS || cairo_surface_status(target) != CAIRO_STATUS_SUCCESS;
    g_object_unref(layout);
    cairo_destroy(pen);
    cairo_surface_destroy(target);
    return failed ? CDRAWING_OUT_OF_MEMORY : CDRAWING_OK;
}

struct cdrawing_document {
    cairo_surface_t *target;
    cairo_t *pen;
    uint8_t *bytes;
    size_t count;
    size_t capacity;
};

static cairo_status_t keep(void *closure, const unsigned char *bytes, unsigned int count) {
    cdrawing_document *document = closure;
    if (document->count + count > document->capacity) {
        size_t capacity = 2 * (document->count + count);
        uint8_t *larger = realloc(document->bytes, capacity);
        if (larger == NULL) return CAIRO_STATUS_NO_MEMORY;
        document->bytes = larger;
        document->capacity = capacity;
    }
    memcpy(document->bytes + document->count, bytes, count);
    document->count += count;
    return CAIRO_STATUS_SUCCESS;
}

void cdrawing_document_close(cdrawing_document *document) {
    if (document == NULL) return;
    if (document->pen != NULL) cairo_destroy(document->pen);
    if (document->target != NULL) cairo_surface_destroy(document->target);
    free(document->bytes);
    free(document);
}

cdrawing_status cdrawing_document_open(const cdrawing_paper *paper, cdrawing_document **document) {
    cdrawing_document *made = calloc(1, sizeof *made);
    if (made == NULL) return CDRAWING_OUT_OF_MEMORY;
    const double point = 72.0 / paper->dpi;
    made->target =
        cairo_pdf_surface_create_for_stream(keep, made, paper->width * point, paper->height * point);
    cairo_pdf_surface_set_metadata(made->target, CAIRO_PDF_METADATA_TITLE, paper->title);
    cairo_pdf_surface_set_metadata(made->target, CAIRO_PDF_METADATA_CREATE_DATE, paper->date);
    cairo_pdf_surface_set_metadata(made->target, CAIRO_PDF_METADATA_MOD_DATE, paper->date);
    made->pen = cairo_create(made->target);
    cairo_scale(made->pen, point, point);
    if (cairo_status(made->pen) != CAIRO_STATUS_SUCCESS) {
        cdrawing_document_close(made);
        return CDRAWING_OUT_OF_MEMORY;
    }
    *document = made;
    return CDRAWING_OK;
}

void cdrawing_document_text(cdrawing_document *document, cdrawing_press *press, const cdrawing_text *text, int32_t x,
                            int32_t y, bool white) {
    PangoLayout *layout = lay_out(press, text);
    const double ink = white ? 1 : 0;
    cairo_set_source_rgb(document->pen, ink, ink, ink);
    cairo_move_to(document->pen, x, y);
    pango_cairo_show_layout(document->pen, layout);
    g_object_unref(layout);
}

void cdrawing_document_fill(cdrawing_document *document, int32_t x, int32_t y, int32_t width, int32_t height) {
    cairo_set_source_rgb(document->pen, 0, 0, 0);
    cairo_rectangle(document->pen, x, y, width, height);
    cairo_fill(document->pen);
}

void cdrawing_document_next(cdrawing_document *document) { cairo_show_page(document->pen); }

cdrawing_status cdrawing_document_finish(cdrawing_document *document, const uint8_t **bytes, size_t *count) {
    cairo_show_page(document->pen);
    cairo_surface_finish(document->target);
    if (cairo_status(document->pen) != CAIRO_STATUS_SUCCESS
        || cairo_surface_status(document->target) != CAIRO_STATUS_SUCCESS)
        return CDRAWING_OUT_OF_MEMORY;
    *bytes = document->bytes;
    *count = document->count;
    return CDRAWING_OK;
}
