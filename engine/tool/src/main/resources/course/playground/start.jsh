import course.lab.*;
import course.playground.Playground;
import java.net.URI;
import java.net.http.*;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;
var lab = Playground.LAB;
var client = Playground.CLIENT;
void flights() { Playground.flights(); }
