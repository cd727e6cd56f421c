package course.doctor;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** How the output reaches a reader. */
final class Terminals {
    private Terminals() {}

    static Finding terminal(Machine machine) {
        var screen = machine.screen();
        var found = "%s, %s, %d columns, %s, locale %s".formatted(
                screen.interactive() ? "interactive" : "not interactive (a pipe, a file or TERM=dumb)",
                screen.palette().plain() ? "plain" : "color",
                screen.width(),
                machine.charset(),
                locale(machine));
        return machine.charset().equals(StandardCharsets.UTF_8)
                ? Finding.ok("Terminal", found)
                : Finding.limited("Terminal", found, machine.windows()
                        ? "for all signs:  chcp 65001"
                                : "for all signs choose a UTF-8 locale, for example LANG=C.UTF-8");
    }

    private static String locale(Machine machine) {
        var environment = machine.environment();
        return environment.getOrDefault("LC_ALL", environment.getOrDefault("LANG",
                Locale.getDefault(Locale.Category.FORMAT).toString()));
    }
}
