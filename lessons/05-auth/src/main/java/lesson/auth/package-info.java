/** Saying who you are, to the server that should know it and to no other. */
package lesson.auth;
