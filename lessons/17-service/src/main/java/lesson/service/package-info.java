/** A service: one endpoint, several upstreams behind it, and what to do about too many callers and the end. */
package lesson.service;
