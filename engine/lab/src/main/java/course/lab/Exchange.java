package course.lab;

import com.github.tomakehurst.wiremock.http.Request;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A request as an endpoint sees it. */
final class Exchange {

    private final Request request;
    private final LiveFlight flight;
    private final Set<Integer> ports;

    /** @param ports where the server listens */
    Exchange(Request request, LiveFlight flight, Set<Integer> ports) {
        this.request = request;
        this.flight = flight;
        this.ports = ports;
    }

    String method() {
        return request.getMethod().getName();
    }

    /** The place in the order of arrival, from 1. */
    int number() {
        return flight.number;
    }

    String path() {
        return flight.path;
    }

    String body() {
        return request.getBodyAsString();
    }

    byte[] bytes() {
        return request.getBody();
    }

    /** A variable of the path template, decoded. */
    String variable(String name) {
        return Form.decoded(request.getPathParameters().get(name).replace("+", "%2B"));
    }

    int number(String name) {
        return (int) number(name, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** A whole number from {@code least} to {@code most}. */
    long number(String name, long least, long most) {
        try {
            var number = Long.parseLong(variable(name));
            if (number < least || number > most) {
                throw new BadRequest("%d is not between %d and %d".formatted(number, least, most));
            }
            return number;
        } catch (NumberFormatException _) {
            throw new BadRequest("'%s' is no whole number".formatted(variable(name)));
        }
    }

    double decimal(String name) {
        try {
            return Double.parseDouble(variable(name));
        } catch (NumberFormatException _) {
            throw new BadRequest("'%s' is no number".formatted(variable(name)));
        }
    }

    Optional<String> query(String name) {
        return query().values().getOrDefault(name, List.of()).stream().findFirst();
    }

    double query(String name, double otherwise) {
        try {
            return query(name).map(Double::parseDouble).orElse(otherwise);
        } catch (NumberFormatException _) {
            throw new BadRequest("%s=%s is no number".formatted(name, query(name).orElse("")));
        }
    }

    /** Every header, names in lower case. */
    Map<String, List<String>> headers() {
        return flight.requestHeaders;
    }

    Optional<String> header(String name) {
        return headers().getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream().findFirst();
    }

    /** Every cookie of the request (RFC 6265, section 5.4). */
    Map<String, String> cookies() {
        var cookies = new TreeMap<String, String>();
        headers().getOrDefault("cookie", List.of()).stream()
                .flatMap(line -> Arrays.stream(line.split(";"))).map(String::strip).filter(it -> it.contains("="))
                .map(cookie -> cookie.split("=", 2)).forEach(cookie -> cookies.put(cookie[0], cookie[1]));
        return cookies;
    }

    /** The parameters of the query. */
    Form query() {
        var mark = path().indexOf('?');
        return Form.of(mark < 0 ? "" : path().substring(mark + 1));
    }

    /** Path and query as the client sent them, with the prefix of the run. */
    String target() {
        return location(path());
    }

    /** Whether {@code address} is one of this server's. */
    boolean isLab(URI address) {
        return ports.contains(address.getPort()) && Set.of("127.0.0.1", "localhost").contains(address.getHost());
    }

    /** The nonces of Digest authentication that this run has given out. */
    Nonces nonces() {
        return flight.run.nonces;
    }

    /** What the race scenarios of this run remember. */
    Race race() {
        return flight.run.race;
    }

    /** The request in the log, for an endpoint that waits for others. */
    LiveFlight flight() {
        return flight;
    }

    /** How often {@code key} was counted in this run, this time included. */
    int count(String key) {
        return flight.run.count(key);
    }

    /** The address of {@code path} in this run, without host: for {@code Location}. */
    String location(String path) {
        return flight.run.prefix + path;
    }

    /** How many requests of this run arrived at {@code path} within the second before this one. */
    long arrivedWithinASecond() {
        var since = flight.arrived.at().minusSeconds(1);
        return flight.run.log.all().stream()
                .filter(other -> other.number() <= flight.number && other.path().equals(path()) && other.arrived().at().compareTo(since) > 0)
                .count();
    }
}
