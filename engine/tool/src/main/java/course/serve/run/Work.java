package course.serve.run;

/** What a child does with orders of one kind. */
interface Work {

    /** Makes ready what every order needs. */
    void prepare() throws Exception;

    /** An order that touches what most orders touch: the first time costs more. */
    Order rehearsal();

    /** Does it, in the calling thread; answers how it went. */
    Result perform(Order order) throws Exception;

    /**
     * How it went, as far as the code itself tells.
     *
     * @param why  DONE, FAILED or BROKEN
     * @param says why in one sentence
     */
    record Result(Why why, String says) {}
}
