package course.compile;

import java.util.Map;

/** What the compiler's commonest messages mean to somebody who has not seen them a hundred times; keyed by javac's codes. */
final class PlainWords {

    private static final Map<String, String> BY_CODE = Map.ofEntries(
            Map.entry("compiler.err.expected", "Something is missing here, most often at the end of the line before."),
            Map.entry("compiler.err.expected2", "Something is missing here, most often at the end of the line before."),
            Map.entry("compiler.err.expected3", "Something is missing here, most often at the end of the line before."),
            Map.entry("compiler.err.premature.eof", "The file ends too early: a closing brace } is missing."),
            Map.entry("compiler.err.illegal.start.of.expr", "An expression can't begin here: look for a missing or extra brace, "
                    + "parenthesis or semicolon just before."),
            Map.entry("compiler.err.class.method.or.field.expected", "Only declarations can stand here: an extra closing brace before "
                    + "has ended the class."),
            Map.entry("compiler.err.illegal.start.of.type", "A declaration can't begin here: look for an extra closing brace before."),
            Map.entry("compiler.err.not.stmt", "This is no statement by itself: is it the rest of one, or is an operator missing?"),
            Map.entry("compiler.err.cant.resolve", "Nothing has this name here: is it spelled right, declared, and imported?"),
            Map.entry("compiler.err.cant.resolve.location", "Nothing has this name here: is it spelled right, declared, and imported?"),
            Map.entry("compiler.err.cant.resolve.location.args", "There is no such method for these arguments: look at its name "
                    + "and at their types."),
            Map.entry("compiler.err.doesnt.exist", "There is no such package: is the import spelled right?"),
            Map.entry("compiler.err.prob.found.req", "The value has another type than the one needed here."),
            Map.entry("compiler.err.cant.apply.symbol", "The method exists, but not for these arguments."),
            Map.entry("compiler.err.cant.apply.symbols", "The method exists, but not for these arguments."),
            Map.entry("compiler.err.unreported.exception.need.to.catch.or.throw", "This may throw a checked exception: catch it, "
                    + "or declare it. Inside a lambda it must be caught."),
            Map.entry("compiler.err.missing.ret.stmt", "The method can end without answering: a return is missing on some path."),
            Map.entry("compiler.err.var.might.not.have.been.initialized", "The variable is read before it surely has a value."),
            Map.entry("compiler.err.cant.ref.non.effectively.final.var", "A lambda may use a local variable only if it never "
                    + "changes: copy it into a new one first."),
            Map.entry("compiler.err.local.variables.must.be.effectively.final", "A lambda may use a local variable only if it never "
                    + "changes: copy it into a new one first."),
            Map.entry("compiler.err.already.defined", "The name is taken already in this place."),
            Map.entry("compiler.err.class.public.should.be.in.file", "The class must keep the name of its file: the check calls it "
                    + "by that name."),
            Map.entry("compiler.err.does.not.override.abstract", "A method that the interface asks for is missing."),
            Map.entry("compiler.err.not.def.public.cant.access", "It exists, but is not open to code in this package."),
            Map.entry("compiler.err.except.never.thrown.in.try", "This exception can never happen here: nothing in the try block "
                    + "throws it."),
            Map.entry("compiler.err.non-static.cant.be.ref", "This belongs to an object, and a static method has none: make one, "
                    + "or make this static."),
            Map.entry("compiler.err.unreachable.stmt", "This is never reached: what stands before it always leaves first."),
            Map.entry("compiler.err.unclosed.str.lit", "A string is not closed: the quote at its end is missing."),
            Map.entry("compiler.err.illegal.char", "This character does not belong into Java code: was it pasted from a text?"));

    private PlainWords() {}

    /** @param says the compiler's own message, which tells some cases of one code apart */
    static String of(String code, String says) {
        return says.contains("unexpected return value")
                ? "The method is declared void: it answers nothing, so its return stands alone."
                : BY_CODE.getOrDefault(code, "");
    }
}
