package course.lab;

import com.github.tomakehurst.wiremock.http.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A request as an endpoint sees it. */
final class Exchange {

    private final Request request;
    private final LiveFlight flight;

    Exchange(Request request, LiveFlight flight) {
        this.request = request;
        this.flight = flight;
    }

    String method() {
        return request.getMethod().getName();
    }

    String path() {
        return flight.path;
    }

    String body() {
        return request.getBodyAsString();
    }

    /** A variable of the path template. */
    String variable(String name) {
        return request.getPathParameters().get(name);
    }

    int number(String name) {
        try {
            return Integer.parseInt(variable(name));
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
        var parameter = request.queryParameter(name);
        return parameter.isPresent() ? Optional.of(parameter.firstValue()) : Optional.empty();
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
        var all = new TreeMap<String, List<String>>();
        request.getHeaders().all().forEach(header ->
                all.computeIfAbsent(header.key().toLowerCase(Locale.ROOT), _ -> new ArrayList<>()).addAll(header.values()));
        return all;
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
