package course.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the one word of a thing becomes its names in Java. */
final class Names {
    private Names() {}

    /** {@code what-may-retry} becomes {@code WhatMayRetry}. */
    static String classOf(String name) {
        return Arrays.stream(name.split("-"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .collect(Collectors.joining());
    }

    /** {@code files-and-databases} becomes {@code filesanddatabases}. */
    static String packageOf(String word) {
        return word.replace("-", "");
    }
}
