/** One client for many requests: what it keeps between them, what it cannot limit, and how it ends. */
package lesson.client;
