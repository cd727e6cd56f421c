package lesson.clients;

/** What every one of the clients can tell of an answer. */
public record Answer(int status, String body) {}
