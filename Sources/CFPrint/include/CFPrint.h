#pragma once

#include <gio/gio.h>
#include <libfprint-2/fprint.h>

/* What Swift cannot import from GLib and libfprint: quarks, casting macros, signals.
   No policy lives here. */

static inline GQuark cfp_device_error_quark(void) {
    return FP_DEVICE_ERROR;
}

static inline GQuark cfp_device_retry_quark(void) {
    return FP_DEVICE_RETRY;
}

static inline GQuark cfp_io_error_quark(void) {
    return G_IO_ERROR;
}

/* Runs `function(data)` later on the thread that iterates the default main context.
   Not g_main_context_invoke, which may run it at once in the caller. */
static inline void cfp_post(GSourceFunc function, gpointer data) {
    GSource *source = g_idle_source_new();
    g_source_set_priority(source, G_PRIORITY_DEFAULT);
    g_source_set_callback(source, function, data, NULL);
    g_source_attach(source, NULL);
    g_source_unref(source);
}

/* Takes the default main context for the calling thread. */
static inline gboolean cfp_own_loop(void) {
    return g_main_context_acquire(g_main_context_default());
}

static inline gboolean cfp_on_loop_thread(void) {
    return g_main_context_is_owner(g_main_context_default());
}

typedef void (*CFPDeviceSignal)(FpContext *context, FpDevice *device, gpointer data);
static inline gulong cfp_connect_device_signal(FpContext *context, const char *signal, CFPDeviceSignal callback,
                                               gpointer data) {
    return g_signal_connect_data(context, signal, G_CALLBACK(callback), data, NULL, (GConnectFlags)0);
}

typedef void (*CFPFingerStatusSignal)(FpDevice *device, GParamSpec *property, gpointer data);
static inline gulong cfp_connect_finger_status(FpDevice *device, CFPFingerStatusSignal callback, gpointer data) {
    return g_signal_connect_data(device, "notify::finger-status", G_CALLBACK(callback), data, NULL, (GConnectFlags)0);
}

typedef void (*CFPRemovedSignal)(FpDevice *device, gpointer data);
static inline gulong cfp_connect_removed(FpDevice *device, CFPRemovedSignal callback, gpointer data) {
    return g_signal_connect_data(device, "removed", G_CALLBACK(callback), data, NULL, (GConnectFlags)0);
}

static inline gboolean cfp_device_is_removed(FpDevice *device) {
    gboolean removed = FALSE;
    g_object_get(device, "removed", &removed, NULL);
    return removed;
}

/* Drops every message of GLib and libfprint, so that none reaches stdout or stderr. */
void cfp_silence_messages(void);

/* Keeps the process's memory out of core files and away from other processes of the same user. */
gboolean cfp_forbid_core_dumps(void);
