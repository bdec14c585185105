/** Words of today's work that the dictionaries (SCOWL 60) do not hold yet. Ours, checked by hand. */
export const extraWords = `
ok wifi onboarding onboard offboarding onboarded rebrand rebranding roadmap roadmaps upsell upselling upskill upskilling
reskill reskilling chatbot chatbots plugin plugins signup signups login logins logout setup setups checkin checkout
backend frontend fullstack devops middleware codebase codebases refactor refactored refactoring refactors repo repos
fintech edtech biotech healthtech martech adtech proptech microservice microservices serverless kubernetes datacenter
datacenters dataset datasets metadata timestamp timestamps filename filenames username usernames hashtag hashtags
emoji emojis selfie selfies podcast podcasts podcasting livestream livestreams livestreaming crowdfunding crowdfund
crowdsource crowdsourced crowdsourcing freelancer freelancers freelancing solopreneur entrepreneurial coworking
cowork telehealth telework teleworking hybrid webinar webinars vlog vlogs influencer influencers blockchain
cryptocurrency cryptocurrencies crypto cybersecurity ransomware phishing malware spyware firewall firewalls
deliverable deliverables actionable learnings takeaways takeaway touchpoint touchpoints stakeholder stakeholders
scalable scalability granular granularity seamlessly impactful proactively mindset mindsets skillset skillsets
toolset toolsets workstream workstreams timeline timelines turnaround headcount headcounts payroll backfill backfilled
rollout rollouts kickoff kickoffs standup standups backlog backlogs sprint timebox timeboxed prioritization
deprioritize deprioritized unsubscribe unsubscribed unsubscribing opt-in opt-out inbox inboxes whitelist blacklist
allowlist blocklist screenshot screenshots timezone timezones autofill autocomplete autosave autocorrect touchscreen
smartwatch smartwatches tablet ebook ebooks e-book e-books e-mail e-mails e-mailed emailing homepage homepages
longlist shortlist shortlisted shortlisting jobseeker jobseekers recruiter recruiters talent headhunter headhunters
salaried counteroffer counteroffers paystub paystubs reimbursable invoiced invoicing nonprofit nonprofits
fundraiser fundraisers philanthropic inclusivity neurodiversity neurodivergent microaggression microaggressions
reschedulable rescheduling recertification recertify reconfirm reconfirmed reupload reuploaded resend resending
walkthrough walkthroughs workaround workarounds sysadmin sysadmins wiki wikis bot bots vegan vegans gluten-free
ringtone voicemail voicemails livechat carpool carpooling rideshare ridesharing staycation bachelorette realtor
realtors etcetera meds hotline badass donut donuts snuck falafel sashimi cabernet sous dojo seatbelt seatbelts filmmaking
covid pandemic-era lockdowns vaxxed booster multitask multitasking bandwidth dashboards dashboard namespace namespaces
rulebook parameterize parameterized tokenize tokenized tokenizer hyperlink hyperlinks hyperlinked monetize monetization
optimise strategize ideate ideation gamify gamification upvote upvoted downvote downvoted repost reposted reposting
retweet retweeted unfollow unfollowed unfriend favourited favorited googled googling skyped zoomed photoshopped
asap fyi btw imo imho lol tbh aka diy faq faqs eta rsvp rsvped pto wfh eod eow tbd tba nda ndas kpi kpis okr okrs roi
pdf pdfs url urls api apis sdk sdks ui ux css html http https www usb gps sms tv tvs cv cvs ceo ceos cto cfo coo hr pr
ai ml qa vp vps hq bbq dj pm am mins hrs lbs kg km cm mm ml vs etc dept approx misc max min govt gov mgmt mgr
hi hey hmm hmmm haha hahaha yay yup nope yep nah ugh umm wow thx pls plz cos coz gonna wanna gotta kinda sorta
cyber cyberattack cyberattacks ecommerce signoff signoffs cashout cashouts macbook macbooks hifi tupperware vacay coupla goji
jetpack jetpacks cosplay cosplayer cosplayers brainer brainers lipgloss blowdry runflat runflats thinset nootropic nootropics catfished
catfishing cutscene glamazon synthpop bivy queso vernix facto jure priori posteriori habeas corpus pendens decisis kung fu feng shui
sunshield sunshields arterials yuppy kiddy divvy topline waterer annuitized intubated heterosexism performativity visuomotor
autosomal efax conferenced defanged wildcrafter insectoid pedi mani
dunno lemme gimme y'all c'mon o'clock ma'am 'til 'em ol' lookin
websocket websockets webpack enum enums boolean booleans postgres sqlite redis nginx localhost hostname hostnames
stdin stdout stderr regex regexes async param params args kwargs config configs autoconfig json yaml toml npm cron
crontab sudo chmod grep linux ubuntu debian docker dockerfile dockerize dockerized kubectl terraform ansible rebase
rebased rebasing monorepo monorepos changelog changelogs gitignore env envs prod stacktrace traceback tracebacks
backtrace segfault segfaults mutex mutexes goroutine goroutines struct structs typedef inlined inlining getter
getters setter setters callback callbacks polyfill polyfills transpile transpiled transpiler minify minified
minifier linter linters linting autoformat autoloader tokenizers parser parsers lexer lexers deserialize
deserialized deserialization serializer serializers initializer initializers instantiate instantiated instantiation
memoize memoized debounce debounced mixin mixins namespaced foreach upsert upserts dedupe deduped deduplicate
deduplicated deduplication changeset changesets diff diffs diffing hotfix hotfixes bugfix bugfixes runtime runtimes
uptime hypervisor hypervisors subnet subnets vlan captcha captchas oauth plaintext markdown favicon favicons
sitemap sitemaps navbar sidebar sidebars dropdown dropdowns tooltip tooltips popup popups checkbox checkboxes
textbox textboxes textarea wireframe wireframes mockup mockups viewport viewports breakpoint breakpoints flexbox
sandboxed sandboxing toolchain toolchains makefile makefiles wasm numpy pandas matplotlib pytorch tensorflow
hyperparameter hyperparameters overfit overfitting overfitted dataframe dataframes tensor tensors finetune
finetuned finetuning keybinding keybindings keymap keymaps hotkey hotkeys minimap minimaps platformer platformers
synthwave chiptune roguelike roguelikes modding modder modders modded xray xrays framerate framerates resizable
draggable clickable scrollable hoverable configurable pluggable mockable unmount unmounted unmounting preload
preloaded preloading prefetch prefetching lazyload rerender rerenders rerendering rerun reruns rerunning reindex
reindexed reindexing reimplement reimplemented reimplementation codegen autogenerated autogenerate autodetect
autodetection autoscaling autoscale autoplay autofocus subdirectory subdirectories subfolder subfolders submodule
submodules subclass subclasses subclassing superclass superclasses subcommand subcommands subprocess subprocesses
multithread multithreaded multithreading multicore multimodal preprocessor preprocessors postprocess postprocessing
misconfigure misconfigured misconfiguration misconfigurations unencrypted decrypt decrypted decryption hashmap
hashmaps tuple tuples nullable immutability idempotent idempotency nondeterministic stringify stringified repaint
repaints unhandled uncaught uncommitted unstaged untracked
`
  .split(/\s+/)
  .filter((word) => word !== '');
