/** Every column, rule and index as the steps make them; written by tables-as-made.test.ts. */
export const TABLES_AS_MADE = `
function | refuse_change | f80216ecd7ccd40ccb75812bc99f6a9c
function | search_words | eb7a7bd64e7ec35dbfba22577a820dfd
function | touch | 16176e0c088092b06963d1b6d9cc0cec
table actor | column attributes | jsonb not null '{}'::jsonb
table actor | column colour | text
table actor | column document_id | integer
table actor | column facets | json
table actor | column id | integer not null numbered
table actor | column kind | text not null
table actor | column merged_into | integer
table actor | column name | text not null
table actor | column note | text
table actor | column withdrawn | boolean not null false
table actor | index actor_by_name | CREATE INDEX actor_by_name ON actor USING hash name
table actor | index actor_in_document | CREATE INDEX actor_in_document ON actor USING btree document_id
table actor | rule actor_document_id_fkey | FOREIGN KEY document_id REFERENCES document id DEFERRABLE INITIALLY DEFERRED
table actor | rule actor_kind_check | CHECK kind = ANY ARRAY['person', 'organisation', 'country', 'group', 'outlet', 'anonymous']
table actor | rule actor_merged_into_fkey | FOREIGN KEY merged_into REFERENCES actor id
table actor | rule actor_pkey | PRIMARY KEY id
table actor_alias | column actor_id | integer not null
table actor_alias | column id | integer not null numbered
table actor_alias | column kind | text not null 'alias'
table actor_alias | column name | text not null
table actor_alias | column valid_from | date
table actor_alias | column valid_to | date
table actor_alias | column withdrawn | boolean not null false
table actor_alias | index actor_alias_name | CREATE INDEX actor_alias_name ON actor_alias USING hash name
table actor_alias | rule actor_alias_actor_id_fkey | FOREIGN KEY actor_id REFERENCES actor id
table actor_alias | rule actor_alias_actor_id_name_kind_valid_from_valid_to_key | UNIQUE NULLS NOT DISTINCT actor_id, name, kind, valid_from, valid_to
table actor_alias | rule actor_alias_kind_check | CHECK kind = ANY ARRAY['alias', 'metonym']
table actor_alias | rule actor_alias_pkey | PRIMARY KEY id
table chain_link | column actor_id | integer
table chain_link | column end | integer
table chain_link | column explicit | boolean not null
table chain_link | column key | text
table chain_link | column name | text not null
table chain_link | column place | integer not null
table chain_link | column quote | text
table chain_link | column role | text not null
table chain_link | column start | integer
table chain_link | column statement_id | integer not null
table chain_link | index chain_link_actor | CREATE INDEX chain_link_actor ON chain_link USING btree actor_id
table chain_link | rule chain_link_actor_id_fkey | FOREIGN KEY actor_id REFERENCES actor id
table chain_link | rule chain_link_pkey | PRIMARY KEY statement_id, place
table chain_link | rule chain_link_statement_id_fkey | FOREIGN KEY statement_id REFERENCES statement id
table change | column after | jsonb not null
table change | column before | jsonb not null
table change | column history_id | integer not null
table change | column place | integer not null
table change | column row_id | integer not null
table change | column table_name | text not null
table change | index change_row | CREATE INDEX change_row ON change USING btree table_name, row_id
table change | rule change_history_id_fkey | FOREIGN KEY history_id REFERENCES history id
table change | rule change_pkey | PRIMARY KEY history_id, place
table codebook | column id | integer not null numbered
table codebook | column learned_in_use | boolean not null true
table codebook | column title | text not null
table codebook | column version_id | integer
table codebook | rule codebook_pkey | PRIMARY KEY id
table codebook | rule codebook_title_key | UNIQUE title
table codebook | rule codebook_version_id_fkey | FOREIGN KEY version_id REFERENCES codebook_version id
table codebook_actor | column actor_id | integer not null
table codebook_actor | column codebook_id | integer not null
table codebook_actor | column key | text not null
table codebook_actor | index codebook_actor_actor | CREATE INDEX codebook_actor_actor ON codebook_actor USING btree actor_id
table codebook_actor | rule codebook_actor_actor_id_fkey | FOREIGN KEY actor_id REFERENCES actor id
table codebook_actor | rule codebook_actor_codebook_id_fkey | FOREIGN KEY codebook_id REFERENCES codebook id
table codebook_actor | rule codebook_actor_pkey | PRIMARY KEY codebook_id, key
table codebook_version | column added | timestamp with time zone not null
table codebook_version | column codebook_id | integer not null
table codebook_version | column content | json not null
table codebook_version | column id | integer not null numbered
table codebook_version | column sha256 | text not null
table codebook_version | column version | text not null
table codebook_version | rule codebook_version_codebook_id_fkey | FOREIGN KEY codebook_id REFERENCES codebook id
table codebook_version | rule codebook_version_codebook_id_sha256_key | UNIQUE codebook_id, sha256
table codebook_version | rule codebook_version_pkey | PRIMARY KEY id
table coder | column by | text not null
table coder | column id | integer not null numbered
table coder | column name | text not null
table coder | column settings | jsonb not null '{}'::jsonb
table coder | column version | text not null ''
table coder | rule coder_by_check | CHECK by = ANY ARRAY['reader', 'person']
table coder | rule coder_by_name_version_settings_key | UNIQUE by, name, version, settings
table coder | rule coder_pkey | PRIMARY KEY id
table concept | column attributes | jsonb not null '{}'::jsonb
table concept | column codebook_id | integer not null
table concept | column colour | text
table concept | column definition | text
table concept | column id | integer not null numbered
table concept | column key | text not null
table concept | column kind | text not null
table concept | column label | text not null
table concept | column merged_into | integer
table concept | column role | text
table concept | column scheme | text
table concept | column withdrawn | boolean not null false
table concept | rule concept_codebook_id_fkey | FOREIGN KEY codebook_id REFERENCES codebook id
table concept | rule concept_codebook_id_key_key | UNIQUE codebook_id, key
table concept | rule concept_merged_into_fkey | FOREIGN KEY merged_into REFERENCES concept id
table concept | rule concept_pkey | PRIMARY KEY id
table contradiction_mark | column first | integer[] not null
table contradiction_mark | column id | integer not null numbered
table contradiction_mark | column kind | text not null
table contradiction_mark | column mark | text not null
table contradiction_mark | column reason | text not null
table contradiction_mark | column second | integer[] not null
table contradiction_mark | column withdrawn | boolean not null false
table contradiction_mark | rule contradiction_mark_mark_check | CHECK mark = ANY ARRAY['resolved', 'wrong', 'explained']
table contradiction_mark | rule contradiction_mark_pkey | PRIMARY KEY id
table decision | column affirmed | boolean not null
table decision | column condition | text
table decision | column date | text
table decision | column decider | text
table decision | column item | text
table decision | column recipient | text
table decision | column requester | text
table decision | column state | text not null
table decision | column statement_id | integer not null
table decision | column track | text not null
table decision | rule decision_pkey | PRIMARY KEY statement_id
table decision | rule decision_statement_id_fkey | FOREIGN KEY statement_id REFERENCES statement id
table document | column accession | text
table document | column added | timestamp with time zone not null
table document | column author | text
table document | column dated_by | text
table document | column earliest | date
table document | column id | integer not null numbered
table document | column imported_from | text
table document | column language | text
table document | column latest | date
table document | column near_duplicate_group_id | integer
table document | column outlet_id | integer
table document | column page | text
table document | column published | date
table document | column search | tsvector generated search_words COALESCE title, ''
table document | column section | text
table document | column title | text
table document | column unread_because | text
table document | column url | text
table document | column version_id | integer not null
table document | column withdrawn | boolean not null false
table document | index document_accession | CREATE INDEX document_accession ON document USING btree accession WHERE accession IS NOT NULL
table document | index document_group | CREATE INDEX document_group ON document USING btree near_duplicate_group_id
table document | index document_newest | CREATE INDEX document_newest ON document USING btree published DESC NULLS LAST, id
table document | index document_outlet | CREATE INDEX document_outlet ON document USING btree outlet_id
table document | index document_published | CREATE INDEX document_published ON document USING btree published, id
table document | index document_search | CREATE INDEX document_search ON document USING gin search
table document | index document_url | CREATE INDEX document_url ON document USING hash url
table document | rule document_near_duplicate_group_id_fkey | FOREIGN KEY near_duplicate_group_id REFERENCES near_duplicate_group id
table document | rule document_outlet_id_fkey | FOREIGN KEY outlet_id REFERENCES outlet id
table document | rule document_pkey | PRIMARY KEY id
table document | rule document_version_id_fkey | FOREIGN KEY version_id REFERENCES document_version id DEFERRABLE INITIALLY DEFERRED
table document_version | column characters | integer not null
table document_version | column document_id | integer not null
table document_version | column fetched | timestamp with time zone not null
table document_version | column id | integer not null numbered
table document_version | column number | integer not null
table document_version | column search | tsvector generated search_words "left" text, 200000
table document_version | column sha256 | text not null
table document_version | column text | text not null
table document_version | column text_key | text not null
table document_version | column turns | jsonb
table document_version | index document_version_search | CREATE INDEX document_version_search ON document_version USING gin search
table document_version | rule document_version_document_id_fkey | FOREIGN KEY document_id REFERENCES document id DEFERRABLE INITIALLY DEFERRED
table document_version | rule document_version_document_id_number_key | UNIQUE document_id, number
table document_version | rule document_version_pkey | PRIMARY KEY id
table document_version | rule document_version_text_key_key | UNIQUE text_key
table fingerprint | column keys | integer[] not null
table fingerprint | column print | text not null
table fingerprint | column version_id | integer not null
table fingerprint | rule fingerprint_pkey | PRIMARY KEY version_id
table fingerprint | rule fingerprint_version_id_fkey | FOREIGN KEY version_id REFERENCES document_version id DEFERRABLE INITIALLY DEFERRED
table fingerprint_key | column key | integer not null
table fingerprint_key | column version_id | integer not null
table fingerprint_key | rule fingerprint_key_pkey | PRIMARY KEY key, version_id
table forecast | column event | text not null
table forecast | column horizon | text
table forecast | column kind | text not null
table forecast | column probability_hi | double precision
table forecast | column probability_lo | double precision
table forecast | column statement_id | integer not null
table forecast | column word | text not null
table forecast | rule forecast_pkey | PRIMARY KEY statement_id
table forecast | rule forecast_statement_id_fkey | FOREIGN KEY statement_id REFERENCES statement id
table forecast_resolution | column day | date
table forecast_resolution | column horizon | date
table forecast_resolution | column id | integer not null numbered
table forecast_resolution | column outcome | text
table forecast_resolution | column share_hi | double precision
table forecast_resolution | column share_lo | double precision
table forecast_resolution | column source | text
table forecast_resolution | column source_statement_id | integer
table forecast_resolution | column statement_id | integer not null
table forecast_resolution | rule forecast_resolution_check | CHECK share_lo >= 0 ::double precision AND share_hi <= 1 ::double precision AND share_lo <= share_hi
table forecast_resolution | rule forecast_resolution_outcome_check | CHECK outcome = ANY ARRAY['came-true', 'did-not', 'partly', 'void', 'open']
table forecast_resolution | rule forecast_resolution_pkey | PRIMARY KEY id
table forecast_resolution | rule forecast_resolution_source_statement_id_fkey | FOREIGN KEY source_statement_id REFERENCES statement id
table forecast_resolution | rule forecast_resolution_statement_id_fkey | FOREIGN KEY statement_id REFERENCES statement id
table forecast_resolution | rule forecast_resolution_statement_id_key | UNIQUE statement_id
table hedge | column end | integer not null
table hedge | column kind | text not null
table hedge | column place | integer not null
table hedge | column quote | text not null
table hedge | column start | integer not null
table hedge | column statement_id | integer not null
table hedge | rule hedge_pkey | PRIMARY KEY statement_id, place
table hedge | rule hedge_statement_id_fkey | FOREIGN KEY statement_id REFERENCES statement id
table history | column action | text not null
table history | column at | timestamp with time zone not null
table history | column coder_id | integer not null
table history | column id | integer not null numbered
table history | column undoes | integer
table history | column why | text
table history | rule history_coder_id_fkey | FOREIGN KEY coder_id REFERENCES coder id
table history | rule history_pkey | PRIMARY KEY id
table history | rule history_undoes_fkey | FOREIGN KEY undoes REFERENCES history id
table imported_file | column added | timestamp with time zone not null
table imported_file | column content | json not null
table imported_file | column format | text not null
table imported_file | column id | integer not null numbered
table imported_file | column name | text not null
table imported_file | column sha256 | text not null
table imported_file | rule imported_file_format_name_sha256_key | UNIQUE format, name, sha256
table imported_file | rule imported_file_pkey | PRIMARY KEY id
table imported_part | column content | json
table imported_part | column file_id | integer not null
table imported_part | column key | text not null
table imported_part | column kind | text not null
table imported_part | column row_id | integer not null
table imported_part | column sha256 | text not null
table imported_part | index imported_part_sha256 | CREATE INDEX imported_part_sha256 ON imported_part USING btree kind, sha256
table imported_part | rule imported_part_file_id_fkey | FOREIGN KEY file_id REFERENCES imported_file id
table imported_part | rule imported_part_kind_check | CHECK kind = ANY ARRAY['document', 'statement']
table imported_part | rule imported_part_pkey | PRIMARY KEY file_id, kind, key
table item | column codebook_id | integer not null
table item | column id | integer not null numbered
table item | column is_class | boolean not null false
table item | column key | text not null
table item | column label | text not null
table item | column variant_of | text
table item | column withdrawn | boolean not null false
table item | rule item_codebook_id_fkey | FOREIGN KEY codebook_id REFERENCES codebook id
table item | rule item_codebook_id_key_key | UNIQUE codebook_id, key
table item | rule item_pkey | PRIMARY KEY id
table item_position | column actor | text not null
table item_position | column ended | boolean not null
table item_position | column item | text not null
table item_position | column place | integer not null
table item_position | column stance | smallint not null
table item_position | column statement_id | integer not null
table item_position | rule item_position_pkey | PRIMARY KEY statement_id, place
table item_position | rule item_position_stance_check | CHECK stance = ANY ARRAY['-1'::integer, 1]
table item_position | rule item_position_statement_id_fkey | FOREIGN KEY statement_id REFERENCES statement id
table learned_model | column at | timestamp with time zone not null
table learned_model | column codebook_id | integer not null
table learned_model | column codebook_version_id | integer not null
table learned_model | column content | json not null
table learned_model | column examples | integer not null
table learned_model | column id | integer not null numbered
table learned_model | column report | json not null
table learned_model | column sha256 | text not null
table learned_model | index learned_model_codebook | CREATE INDEX learned_model_codebook ON learned_model USING btree codebook_id, id
table learned_model | rule learned_model_codebook_id_fkey | FOREIGN KEY codebook_id REFERENCES codebook id
table learned_model | rule learned_model_codebook_version_id_fkey | FOREIGN KEY codebook_version_id REFERENCES codebook_version id
table learned_model | rule learned_model_pkey | PRIMARY KEY id
table learned_word | column concept_id | integer
table learned_word | column concept_sure | double precision
table learned_word | column keep | boolean
table learned_word | column keep_sure | double precision
table learned_word | column model_id | integer not null
table learned_word | column stance | smallint
table learned_word | column stance_sure | double precision
table learned_word | column statement_id | integer not null
table learned_word | column sure | double precision not null
table learned_word | rule learned_word_concept_id_fkey | FOREIGN KEY concept_id REFERENCES concept id
table learned_word | rule learned_word_model_id_fkey | FOREIGN KEY model_id REFERENCES learned_model id
table learned_word | rule learned_word_pkey | PRIMARY KEY statement_id
table learned_word | rule learned_word_stance_check | CHECK stance = ANY ARRAY['-1'::integer, 0, 1]
table learned_word | rule learned_word_statement_id_fkey | FOREIGN KEY statement_id REFERENCES statement id
table membership | column id | integer not null numbered
table membership | column member_id | integer not null
table membership | column organisation_id | integer not null
table membership | column role | text
table membership | column valid_from | date
table membership | column valid_to | date
table membership | column withdrawn | boolean not null false
table membership | index membership_organisation | CREATE INDEX membership_organisation ON membership USING btree organisation_id
table membership | rule membership_member_id_fkey | FOREIGN KEY member_id REFERENCES actor id
table membership | rule membership_member_id_organisation_id_role_valid_from_valid__key | UNIQUE NULLS NOT DISTINCT member_id, organisation_id, role, valid_from, valid_to
table membership | rule membership_organisation_id_fkey | FOREIGN KEY organisation_id REFERENCES actor id
table membership | rule membership_pkey | PRIMARY KEY id
table near_duplicate_group | column id | integer not null numbered
table near_duplicate_group | rule near_duplicate_group_pkey | PRIMARY KEY id
table outlet | column actor_id | integer not null
table outlet | column control | text
table outlet | column country | text
table outlet | column id | integer not null numbered
table outlet | column kind | text
table outlet | column name | text not null
table outlet | column withdrawn | boolean not null false
table outlet | rule outlet_actor_id_fkey | FOREIGN KEY actor_id REFERENCES actor id
table outlet | rule outlet_actor_id_key | UNIQUE actor_id
table outlet | rule outlet_name_key | UNIQUE name
table outlet | rule outlet_pkey | PRIMARY KEY id
table provenance | column accession | text
table provenance | column added | timestamp with time zone not null
table provenance | column document_id | integer not null
table provenance | column id | integer not null numbered
table provenance | column imported_from | text not null
table provenance | column outlet | text
table provenance | column url | text
table provenance | index provenance_once | CREATE UNIQUE INDEX provenance_once ON provenance USING btree document_id, imported_from, COALESCE url, '' , COALESCE accession, ''
table provenance | rule provenance_document_id_fkey | FOREIGN KEY document_id REFERENCES document id
table provenance | rule provenance_pkey | PRIMARY KEY id
table quantity | column against | double precision
table quantity | column convention | text
table quantity | column end | integer not null
table quantity | column hedge | text
table quantity | column hi | double precision
table quantity | column hi_open | boolean not null
table quantity | column holder | text
table quantity | column item | text
table quantity | column kind | text not null
table quantity | column lo | double precision
table quantity | column lo_open | boolean not null
table quantity | column nominal | double precision
table quantity | column period | text
table quantity | column place | integer not null
table quantity | column quote | text not null
table quantity | column start | integer not null
table quantity | column statement_id | integer not null
table quantity | column unit | text
table quantity | column whole | text
table quantity | rule quantity_pkey | PRIMARY KEY statement_id, place
table quantity | rule quantity_statement_id_fkey | FOREIGN KEY statement_id REFERENCES statement id
table reading | column at | timestamp with time zone not null
table reading | column codebook_version_id | integer not null
table reading | column coder_id | integer not null
table reading | column id | integer not null numbered
table reading | column problems | json not null '[]'::json
table reading | column version_id | integer not null
table reading | index reading_version | CREATE INDEX reading_version ON reading USING btree version_id
table reading | rule reading_codebook_version_id_fkey | FOREIGN KEY codebook_version_id REFERENCES codebook_version id
table reading | rule reading_coder_id_fkey | FOREIGN KEY coder_id REFERENCES coder id
table reading | rule reading_pkey | PRIMARY KEY id
table reading | rule reading_version_id_fkey | FOREIGN KEY version_id REFERENCES document_version id DEFERRABLE INITIALLY DEFERRED
table span | column end | integer not null
table span | column piece | integer not null
table span | column prefix | text not null
table span | column quote | text not null
table span | column role | text not null
table span | column start | integer not null
table span | column statement_id | integer not null
table span | column suffix | text not null
table span | rule span_check | CHECK start >= 0 AND "end" > start
table span | rule span_pkey | PRIMARY KEY statement_id, role, piece
table span | rule span_role_check | CHECK role = ANY ARRAY['source', 'cue', 'content', 'because']
table span | rule span_statement_id_fkey | FOREIGN KEY statement_id REFERENCES statement id
table statement | column actor_id | integer generated COALESCE holder_id, speaker_id
table statement | column anonymity | text
table statement | column codebook_id | integer
table statement | column codebook_version_id | integer
table statement | column coder_id | integer not null
table statement | column commitment_reporter | text not null
table statement | column commitment_source | text
table statement | column concept_id | integer
table statement | column confidence | double precision not null
table statement | column document_id | integer not null
table statement | column first_char | integer not null
table statement | column holder | json
table statement | column holder_id | integer
table statement | column id | integer not null numbered
table statement | column last_char | integer not null
table statement | column layer | text not null
table statement | column mode | text not null
table statement | column outdated | boolean not null false
table statement | column place | integer not null
table statement | column reading_id | integer
table statement | column search | tsvector generated search_words sentence
table statement | column sentence | text not null
table statement | column sentence_start | integer not null
table statement | column speaker | json
table statement | column speaker_id | integer
table statement | column stance | smallint
table statement | column successor | integer
table statement | column superseded_by | integer
table statement | column supersedes | integer
table statement | column touched | xid8 not null pg_current_xact_id
table statement | column type | text not null
table statement | column verdict | text
table statement | column version_id | integer not null
table statement | column withdrawn | boolean not null false
table statement | index statement_actor | CREATE INDEX statement_actor ON statement USING btree actor_id, concept_id
table statement | index statement_concept | CREATE INDEX statement_concept ON statement USING btree concept_id, stance
table statement | index statement_document | CREATE INDEX statement_document ON statement USING btree document_id, first_char
table statement | index statement_holder | CREATE INDEX statement_holder ON statement USING btree holder_id
table statement | index statement_search | CREATE INDEX statement_search ON statement USING gin search
table statement | index statement_speaker | CREATE INDEX statement_speaker ON statement USING btree speaker_id
table statement | index statement_standing | CREATE INDEX statement_standing ON statement USING btree document_id, first_char, id INCLUDE version_id, actor_id, concept_id, stance, layer, verdict, confidence, coder_id WHERE NOT withdrawn AND NOT outdated AND superseded_by IS NULL
table statement | index statement_supersedes | CREATE INDEX statement_supersedes ON statement USING btree supersedes
table statement | index statement_touched | CREATE INDEX statement_touched ON statement USING btree touched
table statement | index statement_version | CREATE INDEX statement_version ON statement USING btree version_id
table statement | rule statement_check | CHECK layer = 'proposal' = verdict IS NULL
table statement | rule statement_codebook_id_fkey | FOREIGN KEY codebook_id REFERENCES codebook id
table statement | rule statement_codebook_version_id_fkey | FOREIGN KEY codebook_version_id REFERENCES codebook_version id
table statement | rule statement_coder_id_fkey | FOREIGN KEY coder_id REFERENCES coder id
table statement | rule statement_concept_id_fkey | FOREIGN KEY concept_id REFERENCES concept id
table statement | rule statement_document_id_fkey | FOREIGN KEY document_id REFERENCES document id DEFERRABLE INITIALLY DEFERRED
table statement | rule statement_holder_id_fkey | FOREIGN KEY holder_id REFERENCES actor id
table statement | rule statement_layer_check | CHECK layer = ANY ARRAY['proposal', 'checked']
table statement | rule statement_pkey | PRIMARY KEY id
table statement | rule statement_reading_id_fkey | FOREIGN KEY reading_id REFERENCES reading id DEFERRABLE INITIALLY DEFERRED
table statement | rule statement_speaker_id_fkey | FOREIGN KEY speaker_id REFERENCES actor id
table statement | rule statement_stance_check | CHECK stance = ANY ARRAY['-1'::integer, 0, 1]
table statement | rule statement_successor_fkey | FOREIGN KEY successor REFERENCES statement id
table statement | rule statement_superseded_by_fkey | FOREIGN KEY superseded_by REFERENCES statement id
table statement | rule statement_supersedes_fkey | FOREIGN KEY supersedes REFERENCES statement id
table statement | rule statement_verdict_check | CHECK verdict = ANY ARRAY['accepted', 'corrected', 'rejected', 'added']
table statement | rule statement_version_id_fkey | FOREIGN KEY version_id REFERENCES document_version id DEFERRABLE INITIALLY DEFERRED
table statement_variable | column name | text not null
table statement_variable | column statement_id | integer not null
table statement_variable | column value | jsonb not null
table statement_variable | rule statement_variable_pkey | PRIMARY KEY statement_id, name
table statement_variable | rule statement_variable_statement_id_fkey | FOREIGN KEY statement_id REFERENCES statement id
table text_layout | column paragraphs | json not null
table text_layout | column sentences | json not null
table text_layout | column version_id | integer not null
table text_layout | rule text_layout_pkey | PRIMARY KEY version_id
table text_layout | rule text_layout_version_id_fkey | FOREIGN KEY version_id REFERENCES document_version id DEFERRABLE INITIALLY DEFERRED
table time_expression | column end | integer not null
table time_expression | column from_day | text
table time_expression | column kind | text not null
table time_expression | column place | integer not null
table time_expression | column quote | text not null
table time_expression | column start | integer not null
table time_expression | column statement_id | integer not null
table time_expression | column to_day | text
table time_expression | rule time_expression_pkey | PRIMARY KEY statement_id, place
table time_expression | rule time_expression_statement_id_fkey | FOREIGN KEY statement_id REFERENCES statement id
view current_statement | column actor_id | integer
view current_statement | column anonymity | text
view current_statement | column codebook_id | integer
view current_statement | column codebook_version_id | integer
view current_statement | column coder_id | integer
view current_statement | column commitment_reporter | text
view current_statement | column commitment_source | text
view current_statement | column concept_id | integer
view current_statement | column confidence | double precision
view current_statement | column document_id | integer
view current_statement | column first_char | integer
view current_statement | column holder | json
view current_statement | column holder_id | integer
view current_statement | column id | integer
view current_statement | column last_char | integer
view current_statement | column layer | text
view current_statement | column mode | text
view current_statement | column near_duplicate_group_id | integer
view current_statement | column outdated | boolean
view current_statement | column outlet_id | integer
view current_statement | column place | integer
view current_statement | column published | date
view current_statement | column reading_id | integer
view current_statement | column search | tsvector
view current_statement | column sentence | text
view current_statement | column sentence_start | integer
view current_statement | column speaker | json
view current_statement | column speaker_id | integer
view current_statement | column stance | smallint
view current_statement | column successor | integer
view current_statement | column superseded_by | integer
view current_statement | column supersedes | integer
view current_statement | column touched | xid8
view current_statement | column type | text
view current_statement | column verdict | text
view current_statement | column version_id | integer
view current_statement | column withdrawn | boolean
`
