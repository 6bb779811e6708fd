/** The glossary in place: a word of the trade with its meaning behind a dotted line. */
import { Tooltip } from "@mantine/core";

import { useEnglishTerms } from "../../entity/terms";
import { t } from "../../i18n";

type Word = "lead" | "prospect" | "account" | "contact";

interface Meaning {
  readonly english: string;
  readonly plain: string;
  readonly means: string;
}

function meaningOf(word: Word): Meaning {
  switch (word) {
    case "lead":
      return {
        english: t("lead"),
        plain: t("nominativo"),
        means: t(
          "Qualcuno di cui sappiamo poco: un nome, un telefono o un'e-mail. Il primo gradino della scala.",
        ),
      };
    case "prospect":
      return {
        english: t("potenziale cliente (prospect)"),
        plain: t("potenziale cliente"),
        means: t(
          "Un'azienda che ha mostrato interesse e non ha ancora comprato. Dopo il primo ordine è un cliente.",
        ),
      };
    case "account":
      return {
        english: t("azienda (account)"),
        plain: t("azienda"),
        means: t("L'azienda vera e propria, cliente o no: una scheda sola, qualunque cosa sia per noi."),
      };
    case "contact":
      return {
        english: t("persona (contact)"),
        plain: t("persona"),
        means: t("Una persona con cui parliamo: può avere incarichi in più aziende."),
      };
  }
}

export function Term({ word }: { readonly word: Word }) {
  const english = useEnglishTerms();
  const meaning = meaningOf(word);
  return (
    <Tooltip label={meaning.means} events={{ hover: true, focus: true, touch: true }}>
      <button type="button" className="term">
        {english ? meaning.english : meaning.plain}
      </button>
    </Tooltip>
  );
}

const WORD = /\[(lead|prospect|account|contact)\]/;

/** A sentence whose words in brackets are terms: "Un [lead] diventa un'[account]". */
export function Told({ text }: { readonly text: string }) {
  // What is split by a group stands at the odd places.
  return text
    .split(WORD)
    .map((piece, index) => (index % 2 ? <Term key={index} word={piece as Word} /> : piece));
}
