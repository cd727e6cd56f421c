/** Work that is not HTTP: files, and a database through a bounded pool, with threads and with an async driver. */
@NullMarked
package lesson.filesanddatabases;

import org.jspecify.annotations.NullMarked;
