// moc looks at headers that have a source.
#include "studio/practice/client_tab.h"
