#pragma once
// Debian's libxml2 names ICU types in its headers, which clash with those that Foundation brings along. Nothing
// here uses them, and only a member at the end of a struct we never make depends on them.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/SAX2.h>
#include <libxml/xmlerror.h>
