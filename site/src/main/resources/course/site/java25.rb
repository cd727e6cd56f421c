# Rouge's Java lexer, brought up to Java 25: records, sealed types, patterns with when, yield, module imports
# and text blocks. The rules stand before Rouge's own and answer for everything a listing contains, because its
# rule for method heads would swallow the words in front of a record.

# Of Rouge's 232 lexers those that the course quotes; reading all of them would take a fifth of the build.
# Any other one is read when a listing first asks for it.
module Rouge
  singleton_class.prepend(Module.new do
    def load_lexers
      %w[java javascript plain_text python shell].each { |name| Lexers.load_lexer("#{name}.rb") }
    end
  end)
end

require 'rouge'

module Rouge
  Lexer.singleton_class.prepend(Module.new do
    def find(name)
      super || (load_file_of(name) && super)
    end

    private

    def load_file_of(name)
      file = "#{name.to_s.downcase}.rb"
      file.match?(/\A\w+\.rb\z/) && File.exist?(File.join(Lexers::BASE_DIR, file)) && (Lexers.load_lexer(file) || true)
    end
  end)
end

module Rouge
  module Lexers
    class Java
      modern_id = /[[:alpha:]_$][[:word:]$]*/
      type_name = /[[:upper:]][[:word:]]*/

      prepend :root do
        rule %r/\s+/m, Text
        rule %r(//.*?$), Comment::Single
        rule %r(/\*.*?\*/)m, Comment::Multiline
        rule %r/"""(?:\\.|(?!""").)*"""/m, Str::Heredoc
        rule %r/"(?:\\.|[^"\\\n])*"/, Str
        rule %r/@interface\b/, Keyword::Declaration, :class
        rule %r/@#{modern_id}/, Name::Decorator

        rule %r/(\.)(\s*)(#{modern_id})(?=\s*\()/m do
          groups Operator, Text, Name::Function
        end
        rule %r/(::)(\s*)(new)\b/ do
          groups Operator, Text, Keyword
        end
        rule %r/(::)(\s*)(#{modern_id})/ do
          groups Operator, Text, Name::Function
        end
        rule %r/(\.)([[:upper:]][[:upper:][:digit:]_]+)\b(?!\s*\()/ do
          groups Operator, Name::Constant
        end
        rule %r/(\.)(#{type_name})\b/ do
          groups Operator, Name::Class
        end
        rule %r/(\.)(class|this|super)\b/ do
          groups Operator, Keyword
        end

        rule %r/(import)(\s+)(module)(\s+)([[:word:].]+)/ do
          groups Keyword::Namespace, Text, Keyword::Namespace, Text, Name::Namespace
        end
        rule %r/(import)(\s+)(static)(\s+)([[:word:].]+\*?)/ do
          groups Keyword::Namespace, Text, Keyword::Declaration, Text, Name::Namespace
        end
        rule %r/(?:import|package)\b(?=\s+[[:word:]])/, Keyword::Namespace, :import

        rule %r/record\b(?=\s+#{type_name}\s*[<(])/, Keyword::Declaration, :class
        rule %r/(?:class|interface|enum)\b(?=\s+[[:alpha:]])/, Keyword::Declaration, :class
        rule %r/non-sealed\b/, Keyword::Declaration
        rule %r/sealed\b(?=\s+(?:abstract|public|protected|private|static|strictfp|class|interface)\b)/, Keyword::Declaration
        rule %r/permits\b(?=\s+#{type_name})/, Keyword::Declaration
        rule %r/when\b(?=\s+[^=;,.)\]\s])/, Keyword
        rule %r/yield\b(?=\s+[^=;,.)\]\s])/, Keyword

        rule %r/(?:assert|break|case|catch|continue|default|do|else|finally|for|if|goto|instanceof|new|return|switch|this|throw|try|while|super)\b/, Keyword
        rule %r/(?:abstract|const|extends|final|implements|native|private|protected|public|static|strictfp|synchronized|throws|transient|volatile)\b/, Keyword::Declaration
        rule %r/(?:boolean|byte|char|double|float|int|long|short|var|void)\b/, Keyword::Type
        rule %r/(?:true|false|null)\b/, Keyword::Constant

        rule %r/(?:IO|JSON|URI|URL|UUID)\b/, Name::Class
        rule %r/[[:upper:]][[:upper:][:digit:]_]+\b(?!\s*\()/, Name::Constant
        rule %r/#{type_name}\b/, Name::Class
        rule %r/#{modern_id}(?=\s*\()/, Name::Function
        rule %r/(\.)(#{modern_id})/ do
          groups Operator, Name::Attribute
        end
        rule modern_id, Name
      end
    end
  end
end
