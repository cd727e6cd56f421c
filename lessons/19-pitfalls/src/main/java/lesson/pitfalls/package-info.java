/** Programs that go wrong in the usual ways, the evidence of it, and their mends. */
package lesson.pitfalls;
