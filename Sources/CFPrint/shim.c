#include "CFPrint.h"

/* Silence is deliberate: driver messages may describe what lies on the sensor. */
static GLogWriterOutput drop_message(GLogLevelFlags level, const GLogField *fields, gsize count, gpointer data) {
    (void)level;
    (void)fields;
    (void)count;
    (void)data;
    return G_LOG_WRITER_HANDLED;
}

void cfp_silence_messages(void) {
    g_log_set_writer_func(drop_message, NULL, NULL);
}
