/* libxml2: flags, headers, and what has to be a C function that the library calls back; no policy. */
#ifndef DOBUSH_CXML_H
#define DOBUSH_CXML_H

/* Debian's libxml2 is built with ICU and would bring ICU's headers, which clash with those of Swift's Foundation. Only the
   last members of a structure that nobody here looks into depend on it. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/c14n.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>

static inline void dobush_xml_stop(void *context, const xmlChar *name, const xmlChar *external, const xmlChar *system) {
    (void)name, (void)external, (void)system;
    xmlStopParser((xmlParserCtxtPtr)context);
}

/* Parses without touching the network; a document type declaration stops it, and with it every entity of the document's
   own. Returns NULL for what is not well-formed; `*stopped` is then 1 if it was for such a declaration. */
static inline xmlDocPtr dobush_xml_parse(const char *bytes, int count, int *stopped) {
    *stopped = 0;
    xmlInitParser();
    xmlParserCtxtPtr context = xmlNewParserCtxt();
    if (context == NULL) return NULL;
    context->sax->internalSubset = dobush_xml_stop;
    xmlDocPtr document = xmlCtxtReadMemory(
        context, bytes, count, NULL, NULL, XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NOCDATA);
    *stopped = context->errNo == XML_ERR_USER_STOP;
    if ((*stopped || !context->wellFormed) && document != NULL) {
        xmlFreeDoc(document);
        document = NULL;
    }
    xmlFreeParserCtxt(context);
    return document;
}

/* Whether a node lies under the apex; a namespace knows no parent of its own. */
static inline int dobush_xml_under(void *apex, xmlNodePtr node, xmlNodePtr parent) {
    for (xmlNodePtr at = node->type == XML_NAMESPACE_DECL ? parent : node; at != NULL; at = at->parent)
        if (at == (xmlNodePtr)apex) return 1;
    return 0;
}

/* Canonical XML without comments of the part of a document under `apex`, of all of it where that is NULL. Returns the
   number of bytes, and them in `*bytes`, to be freed by dobush_xml_release; a negative number on failure. */
static inline int dobush_xml_canonical(xmlDocPtr document, xmlNodePtr apex, int exclusive, unsigned char **bytes) {
    xmlBufferPtr store = xmlBufferCreate();
    if (store == NULL) return -1;
    xmlOutputBufferPtr output = xmlOutputBufferCreateBuffer(store, NULL);
    if (output == NULL) {
        xmlBufferFree(store);
        return -1;
    }
    int mode = exclusive ? XML_C14N_EXCLUSIVE_1_0 : XML_C14N_1_0;
    int status = xmlC14NExecute(document, apex == NULL ? NULL : dobush_xml_under, apex, mode, NULL, 0, output);
    if (xmlOutputBufferClose(output) < 0) status = -1;
    int count = status < 0 ? -1 : xmlBufferLength(store);
    *bytes = count < 0 ? NULL : xmlBufferDetach(store);
    xmlBufferFree(store);
    return count;
}

static inline void dobush_xml_release(void *bytes) { xmlFree(bytes); }

#endif
