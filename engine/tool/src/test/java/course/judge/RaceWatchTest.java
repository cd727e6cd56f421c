package course.judge;

import static org.assertj.core.api.Assertions.assertThat;

import course.check.race.Races;
import course.compile.Compilation.Compiled;
import course.compile.Compiler;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("the watch over races")
class RaceWatchTest {

    private static final Compiler COMPILER = new Compiler();

    @BeforeEach
    @AfterEach
    void forget() {
        Races.forget();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {
        "new ArrayList<Integer>(); :: it.add(n)",
        "new ArrayList<Integer>(8); :: it.add(n)",
        "new ArrayList<Integer>(List.of(1)); :: it.add(0, n)",
        "new ArrayList<Integer>(); :: it.addLast(n)",
        "new LinkedList<Integer>(); :: it.add(n)",
        "new LinkedList<Integer>(List.of(1)); :: it.add(0, n)",
        "new HashMap<Integer, Integer>(); :: it.put(n, n)",
        "new HashMap<Integer, Integer>(8, 0.5f); :: it.put(n, n)"
    })
    @DisplayName("sees two threads that change one unsynchronized collection")
    void sees(String what) throws Exception {
        Races.provoke();

        run(program(what));

        assertThat(Races.seen()).get().satisfies(race -> {
            assertThat(race.evidence()).startsWith("two threads were inside ").contains("at the same moment (Probe.java:");
        });
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {
        "Collections.synchronizedList(new ArrayList<Integer>()); :: it.add(n)",
        "Collections.synchronizedMap(new HashMap<Integer, Integer>()); :: it.put(n, n)",
        "new ArrayList<Integer>(); :: synchronized (it) { it.add(n); }",
        "new Vector<Integer>(); :: it.add(n)",
        "new ConcurrentLinkedQueue<Integer>(); :: it.add(n)",
        "new CopyOnWriteArrayList<Integer>(); :: it.add(n)",
        "new ConcurrentHashMap<Integer, Integer>(); :: it.put(n, n)",
        "new Integer[20000]; :: it[n] = n"
    })
    @DisplayName("lets synchronized ones and those made for threads alone")
    void leavesAlone(String what) throws Exception {
        Races.provoke();

        run(program(what));

        assertThat(Races.seen()).isEmpty();
    }

    @Test
    @DisplayName("is not misled by one thread after the other, nor by a list of each thread's own")
    void oneAfterTheOther() throws Exception {
        Races.provoke();

        run("""
                var shared = new ArrayList<Integer>();
                for (var i = 0; i < 5; i++) {
                    var n = i;
                    var thread = new Thread(() -> { shared.add(n); var own = new ArrayList<Integer>(); own.add(n); });
                    thread.start();
                    thread.join();
                }
                return shared;""");

        assertThat(Races.seen()).isEmpty();
    }

    @Test
    @DisplayName("opens no window while nobody asked for it")
    void unprovoked() throws Exception {
        var before = System.nanoTime();
        run("""
                var shared = Collections.synchronizedList(new ArrayList<Integer>());
                var thread = new Thread(() -> { for (var i = 0; i < 1000; i++) { shared.add(i); } });
                thread.start();
                thread.join();
                return shared;""");

        assertThat(System.nanoTime() - before).as("a bound far above what it takes").isLessThan(30_000_000_000L);
        assertThat(Races.seen()).isEmpty();
    }

    @Test
    @DisplayName("leaves a class that extends a collection as it is")
    void subclasses() throws Exception {
        assertThat(run("return Mine.class.getSuperclass();")).isEqualTo(java.util.ArrayList.class);
        assertThat(run("return new Mine(3).doubled();")).isEqualTo(List.of(3, 3));
        assertThat(run("return new ArrayList<>(List.of(1)) { @Override public boolean add(Integer n) { return super.add(2 * n); } }.add(1);"))
                .isEqualTo(true);
    }

    @Test
    @DisplayName("changes nothing a program can see: equality, order, iteration, sorting, copies")
    void behaves() throws Exception {
        assertThat(run("""
                var list = new ArrayList<>(List.of(3, 1, 2));
                list.addAll(List.of(5, 4));
                list.removeIf(n -> n == 5);
                Collections.sort(list);
                var links = new LinkedList<>(list);
                links.addFirst(0);
                var map = new HashMap<String, Integer>();
                map.merge("a", 1, Integer::sum);
                map.computeIfAbsent("b", _ -> 2);
                return List.of(list, links, map, list.equals(List.of(1, 2, 3, 4)), new ArrayList<>(list).clone(), map.entrySet().size());"""))
                .hasToString("[[1, 2, 3, 4], [0, 1, 2, 3, 4], {a=1, b=2}, true, [1, 2, 3, 4], 2]");
    }

    @Test
    @DisplayName("copes with a method that merges two types of the learner's own")
    void mergesTypes() throws Exception {
        assertThat(run("""
                var list = new ArrayList<Fruit>();
                for (var i = 0; i < 2; i++) {
                    var fruit = i == 0 ? new Apple("red") : new Pear(7);
                    list.add(fruit);
                }
                return list.size();""")).isEqualTo(2);
    }

    /** Two threads that start together and change {@code it} a few thousand times. */
    private static String program(String what) {
        var parts = what.split(" :: ");
        return """
                var it = %s
                var begin = new CountDownLatch(2);
                Callable<Void> work = () -> {
                    begin.countDown();
                    begin.await();
                    for (var i = 0; i < 2000; i++) {
                        var n = i;
                        try {
                            %s;
                        } catch (RuntimeException _) {
                            // what a race may lead to
                        }
                    }
                    return null;
                };
                try (var threads = Executors.newFixedThreadPool(2)) {
                    threads.invokeAll(List.of(work, work));
                }
                return it;""".formatted(parts[0], parts[1]);
    }

    @SuppressWarnings("unchecked")
    private static Object run(String body) throws Exception {
        var text = """
                package exercise.gather;

                import java.util.*;
                import java.util.concurrent.*;

                public final class Probe implements Callable<Object> {
                    sealed interface Fruit permits Apple, Pear {}
                    record Apple(String color) implements Fruit {}
                    record Pear(int weight) implements Fruit {}

                    static final class Mine extends ArrayList<Integer> {
                        Mine(int n) {
                            add(n);
                        }

                        Mine doubled() {
                            addAll(List.copyOf(this));
                            return this;
                        }
                    }

                    public Object call() throws Exception {
                %s
                    }
                }
                """.formatted(body.indent(8));
        var compilation = COMPILER.compile("exercise.gather.Probe", text, List.of());
        assertThat(compilation).isInstanceOf(Compiled.class);
        var loader = new ClassLoaderOfLearner(((Compiled) compilation).classes().bytes(), RaceWatchTest.class.getClassLoader());
        return ((Callable<Object>) loader.loadClass("exercise.gather.Probe").getConstructor().newInstance()).call();
    }
}
