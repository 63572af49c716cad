"""Where each claim can be looked up. `tests/app/papers/test_papers.py` proves that all of it is there."""

from typing import Final

_P, _A, _S, _V = "tests/privacy/", "tests/app/", "tests/sharing/", "tests/vault/"
MODEL: Final = "docs/threat-model.md"

SEALED: Final = (
    _P + "test_disk.py::test_no_private_byte_was_ever_written_in_the_clear",
    _P + "test_disk.py::test_no_private_byte_lies_in_a_file",
)
DATABASE: Final = (
    "tests/store/test_secrecy.py::test_the_marker_is_nowhere",
    "docs/adr/0003-sqlcipher-store.md",
)
KEYS: Final = (
    _V + "test_keys.py::test_both_doors_give_the_same_keys",
    _V + "test_keys.py::test_no_secret_is_shown_or_written_in_the_clear",
)
COST: Final = (_V + "test_keys.py::test_the_cost_is_what_the_house_says", "src/oefenruimte/vault/key_file.py")
AGE: Final = (
    "tests/conformance/test_age_command.py::test_age_opens_what_we_seal",
    "docs/adr/0002-age-files.md",
)
PASSPHRASE: Final = (_V + "test_keys.py::test_a_weak_passphrase_is_refused_at_the_door",)
ONLY_HOME: Final = (_P + "test_disk.py::test_nothing_is_written_outside_the_home_and_the_space",)
NO_NETWORK: Final = (
    _P + "test_disk.py::test_nothing_speaks_to_a_network",
    _P + "test_source_rules.py::test_no_module_speaks_to_a_network",
)
FOLDER: Final = (
    _P + "test_object_store.py::test_for_a_folder_nothing_that_speaks_to_a_network_is_even_loaded",
)
OTHER_ACCOUNTS: Final = (
    _V + "test_files.py::test_only_this_user_can_enter",
    _P + "test_disk.py::test_only_this_user_can_read_a_profile",
)
LOG: Final = (
    _P + "test_disk.py::test_the_log_holds_no_words_of_people",
    _P + "test_logs.py::test_faults_that_were_foreseen",
)
IDLE: Final = (
    "tests/ui/bridge/test_idle.py::test_it_says_once_that_nobody_is_there",
    _P + "test_lock.py::test_behind_a_closed_door_nothing_is_open",
)
ADMIN_SEES_NOTHING: Final = (
    _P + "test_administrator.py::test_a_share_between_learner_and_coach",
    _P + "test_administrator.py::test_nothing_that_an_administrator_signs_opens_it",
    _P + "test_administrator.py::test_a_draft_and_takes_in_the_folder_of_another",
)
SPACE_SEES: Final = (
    _S + "test_privacy.py::test_whoever_runs_the_space_sees_ids_and_sizes",
    _S + "test_privacy.py::test_names_in_the_space_tell_only_whose_inbox_it_is",
)
CLOUD_SEES: Final = (_P + "test_object_store.py::test_what_a_cloud_service_sees",)
ONE_OR_TWENTY: Final = (
    _S + "test_privacy.py::test_one_take_or_twenty_look_the_same",
    _P + "test_hidden.py::test_one_private_take_or_twenty",
)
COACH_SEES: Final = (
    _S + "test_privacy.py::test_the_coach_learns_nothing_of_other_takes_or_of_the_recording",
    _S + "test_privacy.py::test_the_fields_of_a_share_are_these_and_no_others",
)
SELF_CHECK: Final = (_P + "test_share_copy.py::test_the_self_check_goes_along_only_when_asked",)
NO_GRADES: Final = (_S + "test_messages.py::test_no_number_of_a_rating_travels",)
WITHDRAW: Final = (
    _P + "test_ending.py::test_withdrawn",
    _S + "test_messages.py::test_only_who_shared_withdraws",
)
LAST_DAY: Final = (
    _P + "test_ending.py::test_after_the_last_day",
    _P + "test_ending.py::test_after_the_last_day_without_a_connection",
)
FACTS: Final = (
    _P + "test_facts.py::test_they_are_in_no_share",
    _P + "test_facts.py::test_the_coach_has_none",
)
NO_EMOTION: Final = (
    "src/oefenruimte/domain/facts.py",
    "docs/adr/0014-facts-about-a-take.md",
    _A + "test_flaw_texts.py::test_the_words_are_about_devices_and_never_judge",
)
GROWTH: Final = (
    _P + "test_growth.py::test_nothing_of_it_lies_in_the_space_or_with_the_coach",
    _P + "test_growth.py::test_a_share_is_the_same_with_and_without",
)
GOALS: Final = (_P + "test_growth.py::test_goals_of_a_trainer_say_nothing_of_a_person",)
OVERVIEW: Final = (_A + "test_overview.py::test_only_what_was_chosen_is_in_it",)
EFFECT: Final = (
    "tests/domain/test_effect.py::test_hidden_numbers_cannot_be_worked_back",
    "docs/effect-report.md",
)
XAPI: Final = (_A + "test_xapi.py::test_nothing_goes_anywhere_unless_it_was_set_up", "docs/xapi.md")
RETENTION: Final = (
    _A + "test_retention.py::test_after_its_days_a_take_is_gone_with_all_that_hangs_on_it",
    _A + "test_retention.py::test_seven_days_or_for_ever",
)
KEPT: Final = (_A + "test_retention.py::test_what_one_keeps_or_extends_stays",)
RULES: Final = (_A + "test_retention.py::test_the_organisation_has_the_last_word",)
CLOCK: Final = (_A + "test_retention.py::test_a_leap_of_the_clock_asks_first",)
TABLE: Final = (
    "src/oefenruimte/app/rights/retention_table.py",
    _A + "rights/test_retention_table.py::test_every_table_of_the_store_is_in_one_line",
    _A + "rights/test_retention_table.py::test_every_folder_of_a_profile_is_in_one_line",
    _A + "rights/test_retention_table.py::test_a_profile_holds_nothing_else",
)
ERASED: Final = (
    "tests/store/test_secrecy.py::test_what_was_purged_is_not_even_there_for_the_owner",
    "tests/cli/test_story.py::test_deleting_a_take_removes_its_file",
)
EXPORT: Final = (
    "tests/cli/test_story.py::test_an_exported_take_and_a_recording_opened_with_the_age_command",
    _P + "test_share_copy.py::test_an_exported_film_is_as_clean",
)
ORGANISATION: Final = (
    _A + "organisation/test_rosters.py::test_signed_by_who_is_no_delegate",
    _A + "organisation/test_trust.py::test_revoked",
    "docs/adr/0010-organisation-and-trust.md",
)
SIGNED: Final = (
    _S + "test_envelope.py::test_the_header_is_not_even_read_before_its_signature",
    _S + "test_envelope.py::test_every_byte_counts_before_anything_is_decrypted",
)
TLS: Final = (
    _S + "test_object_transport.py::test_a_server_without_tls_where_tls_belongs",
    _S + "test_location.py::test_what_is_wrong_is_named",
)
CREDENTIALS: Final = (_S + "test_object_transport.py::test_nothing_of_the_environment_is_used",)
CRASH: Final = (
    "tests/cli/test_faults.py::test_kill_9_while_recording_costs_at_most_a_second",
    _V + "test_recordings.py::test_killed_while_recording_everything_synced_is_there",
)
PROCESS: Final = (
    _P + "test_recorder_process.py::test_nothing_in_the_recorders_process_could_open_a_recording",
)
HEALING: Final = (
    _A + "test_healing.py::test_a_share_that_the_space_spoiled_before_the_coach_saw_it_arrives_after_all",
)
HOSTILE: Final = (
    "tests/cli/test_import.py::test_hostile_material_gets_a_sentence_and_nothing_else",
    "tests/conformance/test_zip_corpus.py",
)
LOCKED: Final = (
    "packaging/sbom.cdx.json",
    "packaging/requirements.lock",
    "tests/test_repository.py::test_every_locked_package_has_hashes",
)
LICENCE: Final = ("LICENSE", "tests/test_repository.py::test_the_licence_is_the_whole_genuine_text")
PREFERENCES: Final = ("src/oefenruimte/app/preferences.py",)
EVERYTHING_ON_THE_LINE: Final = (
    "docs/command-line.md",
    "tests/cli/test_command_line_doc.py::test_every_command_and_every_option_is_named",
)
TAGGED: Final = (
    "tests/paper/test_pdf.py::test_it_is_tagged_has_a_title_and_a_language",
    "src/oefenruimte/paper/pdf.py",
)
CONTRAST: Final = (
    "docs/accessibility.md",
    "tests/ui/theme/test_tokens.py::test_text_is_readable_wherever_it_is_used",
)
CAPTIONS: Final = ("tests/conformance/test_webvtt.py",)
CERTIFICATE: Final = ("tests/sharing/test_certificate.py::test_it_is_checked_with_nothing_of_ours",)
SPEAKERS: Final = (_P + "test_source_rules.py::test_no_module_speaks_to_a_network",)
POLICY: Final = (
    "docs/beheer.md",
    "src/oefenruimte/app/policy/keys.py",
    _A + "policy/test_policy.py::test_no_lock_ever_loosens_what_a_user_chose",
    _A + "policy/test_policy.py::test_there_is_no_key_that_shares_reveals_or_lets_anybody_look",
)
EVERYTHING: Final = (
    _A + "rights/test_everything.py::test_it_is_a_sound_zip_that_only_this_user_may_read",
    _A + "rights/test_everything.py::test_every_table_lands_somewhere_or_says_why_not",
)
GONE: Final = (
    _A + "rights/test_ending.py::test_nothing_of_the_profile_is_left_in_the_home",
    _A + "rights/test_ending.py::test_what_is_shared_is_withdrawn_first",
)
