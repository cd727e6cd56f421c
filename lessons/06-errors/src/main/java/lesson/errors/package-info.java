/** What can go wrong with a request, how the client tells, and how to tell it on. */
package lesson.errors;
